import type { GroupCode } from "@ocop/domain"
import type { ReactNode } from "react"

/** A small print for each of the six groups: rice bowl, teapot, mortar, vase, flower pot, boat. */
const PRINTS: Record<GroupCode, { colours: ReactNode; lines: ReactNode }> = {
	FOOD: {
		colours: (
			<>
				<path className="fill-raised" d="M18 44c2-22 58-22 60 0Z" />
				<path className="fill-cinnabar" d="M12 44h72c-2 22-14 34-24 38H36C26 78 14 66 12 44Z" />
			</>
		),
		lines: (
			<>
				<path d="M12 44h72c-2 22-14 34-24 38H36C26 78 14 66 12 44ZM18 44c2-22 58-22 60 0M34 82h28v6H34Z" />
				<path d="M34 38h.1M44 33h.1M52 38h.1M62 37h.1M42 41h.1M57 30h.1" strokeWidth="3.4" />
				<path d="M62 26 84 6M68 30 90 12" />
				<path className="stroke-raised" strokeWidth="2" d="M22 58c16 8 36 8 52 0" />
			</>
		),
	},
	DRINK: {
		colours: (
			<>
				<path className="fill-indigo" d="M20 46c0-14 50-14 50 0 8 22 0 38-12 40H32C20 84 12 68 20 46Z" />
				<path className="fill-straw" d="M30 38c2-10 28-10 30 0Z" />
			</>
		),
		lines: (
			<>
				<path d="M20 46c0-14 50-14 50 0 8 22 0 38-12 40H32C20 84 12 68 20 46ZM30 37c2-10 28-10 30 0M45 29v-5M42 22h6" />
				<path d="M72 52c10-2 14-8 18-14M72 66c12-2 18-14 22-26M18 52C6 46 2 62 16 72" />
				<path className="stroke-raised" strokeWidth="2" d="M30 62c6-8 12 8 18 0s10 6 14 0" />
				<path strokeWidth="2" d="M84 28c-4-5 4-7 0-12M92 26c-4-5 4-7 0-12" />
			</>
		),
	},
	HERB: {
		colours: (
			<>
				<path className="fill-straw" d="M18 52h60c-2 18-10 28-20 34H38C28 80 20 70 18 52Z" />
				<path
					className="fill-leaf"
					d="M40 50C24 40 22 24 28 10c14 8 20 22 18 40ZM48 48C46 32 56 20 72 16c2 16-6 28-20 34Z"
				/>
			</>
		),
		lines: (
			<>
				<path d="M18 52h60c-2 18-10 28-20 34H38C28 80 20 70 18 52ZM14 52h68" />
				<path d="M40 50C24 40 22 24 28 10c14 8 20 22 18 40M48 48C46 32 56 20 72 16c2 16-6 28-20 34" />
				<path strokeWidth="2" d="M31 20c4 12 8 20 13 30M66 22c-8 8-12 16-16 28M24 62h48M28 70h40" />
				<path d="M66 46 86 30" strokeWidth="5" />
			</>
		),
	},
	CRAFT: {
		colours: (
			<path
				className="fill-leaf"
				d="M38 10h20v10c-2 10 18 18 18 38 0 16-10 28-16 30H36c-6-2-16-14-16-30 0-20 20-28 18-38Z"
			/>
		),
		lines: (
			<>
				<path d="M34 10h28M38 10v10c2 10-18 18-18 38 0 16 10 28 16 30h24c6-2 16-14 16-30 0-20-20-28-18-38V10" />
				<path
					className="stroke-raised"
					strokeWidth="2.2"
					d="M23 50c16 6 34 6 50 0M24 68c16 6 32 6 48 0M38 26c6 3 14 3 20 0"
				/>
				<path className="stroke-raised" strokeWidth="2.2" d="M34 60c4-6 8 6 14 0s8 6 14 0" />
			</>
		),
	},
	ORNAMENT: {
		colours: (
			<>
				<path className="fill-cinnabar" d="M26 62h44l-6 26H32Z" />
				<path
					className="fill-cinnabar"
					d="M48 30c-10-4-12-16-4-20 2-6 10-6 12 0 8 2 8 16-2 20ZM26 40c-8 0-12-10-6-14 0-6 8-8 10-2 8 0 8 12 2 16ZM72 40c-8 0-10-10-4-14 0-6 10-8 12-2 8 2 6 14-2 16Z"
				/>
				<path
					className="fill-leaf"
					d="M46 56c-10 0-16-4-18-10 10 0 16 4 18 10ZM52 56c2-8 8-12 18-12-2 8-8 12-18 12Z"
				/>
			</>
		),
		lines: (
			<>
				<path d="M22 62h52M26 62l6 26h32l6-26M49 62V30M48 60C40 56 30 50 27 40M50 60c8-4 18-10 22-20" />
				<path d="M48 30c-10-4-12-16-4-20 2-6 10-6 12 0 8 2 8 16-2 20-2 1-4 1-6 0ZM26 40c-8 0-12-10-6-14 0-6 8-8 10-2 8 0 8 12 2 16-2 1-4 1-6 0ZM72 40c-8 0-10-10-4-14 0-6 10-8 12-2 8 2 6 14-2 16-2 1-4 1-6 0Z" />
				<path strokeWidth="2" d="M46 18c2 3 5 3 7 0M23 30c2 3 5 3 7 0M70 30c2 3 5 3 8 0" />
				<path className="stroke-raised" strokeWidth="2" d="M31 72c10 4 24 4 34 0" />
			</>
		),
	},
	TOUR: {
		colours: (
			<>
				<path className="fill-indigo-wash" d="M6 58 30 22l14 20 14-26 34 42Z" />
				<path className="fill-cinnabar" d="M12 66c20 8 52 8 74 0-4 14-14 18-22 18H34c-8 0-18-4-22-18Z" />
				<path className="fill-straw" d="M40 62c2-18 26-18 28 2Z" />
			</>
		),
		lines: (
			<>
				<path strokeWidth="2" d="M6 58 30 22l14 20 14-26 34 42M30 22l2 14M58 16l4 18" />
				<path d="M12 66c20 8 52 8 74 0-4 14-14 18-22 18H34c-8 0-18-4-22-18ZM40 70c2-24 26-24 28 0" />
				<path strokeWidth="2" d="M48 54v17M56 53v18M4 90c8-5 14-5 22 0s14 5 22 0 14-5 22 0 14 5 22 0" />
			</>
		),
	},
}

export function GroupDrawing({ group, className }: { group: GroupCode; className?: string }) {
	const { colours, lines } = PRINTS[group]
	return (
		<svg aria-hidden="true" viewBox="0 0 98 98" className={className}>
			<g transform="translate(2.4 2)">{colours}</g>
			<g className="fill-none stroke-ink" strokeWidth="2.8" strokeLinecap="round" strokeLinejoin="round">
				{lines}
			</g>
		</svg>
	)
}
