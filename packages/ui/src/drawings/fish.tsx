import { type DrawingProps, Print } from "./print"

/** A carp that waits under the moon, after the print of the carp looking at the moon. */
export function FishDrawing({ className }: DrawingProps) {
	return (
		<Print
			className={className}
			colours={
				<>
					<circle cx="44" cy="34" r="22" className="fill-straw" />
					<path className="fill-indigo" d="M88 62c8-22 36-30 58-14l-2 22Z" />
					<path className="fill-indigo" d="M84 116c2 14 12 22 26 22l-2-24ZM134 108c4 10 12 15 23 14l-6-22Z" />
					<path
						className="fill-cinnabar"
						d="M24 96c20-40 84-54 134-20 8-14 26-24 50-22-12 16-14 34 2 54-22 4-40-4-52-16-40 36-108 40-134 4Z"
					/>
					<path className="fill-straw" d="M24 96c8-15 20-26 40-30 12 16 12 36-2 51-16-2-30-10-38-21Z" />
					<path className="fill-leaf" d="M150 150c10-10 34-12 48-2-12 10-36 12-48 2Z" />
				</>
			}
			lines={
				<>
					<circle cx="44" cy="34" r="22" />
					<path strokeWidth="1.6" d="M34 26c6-5 14-5 20 0M32 40c4 6 12 8 18 6" />
					<path d="M88 62c8-22 36-30 58-14l-2 22" />
					<path strokeWidth="1.6" d="M102 44l2 14M116 39l1 18M131 41l-2 20" />
					<path d="M84 116c2 14 12 22 26 22l-2-24M134 108c4 10 12 15 23 14l-6-22" />
					<path d="M24 96c20-40 84-54 134-20 8-14 26-24 50-22-12 16-14 34 2 54-22 4-40-4-52-16-40 36-108 40-134 4Z" />
					<path d="M64 66c12 16 12 36-2 51" />
					<circle cx="46" cy="86" r="6.5" className="fill-raised" />
					<circle cx="45" cy="86" r="2.4" className="fill-ink" />
					<path d="M24 96c7 2 12 1 17-2M26 100c-8 2-14 8-15 16M32 106c-5 5-7 10-6 17" />
					<path
						strokeWidth="1.7"
						d="M80 66c8 6 8 13 0 19M80 85c8 6 8 13 0 19M94 62c8 5 9 13 1 20M94 82c8 6 8 13 1 19M94 101c6 4 7 9 2 16M109 61c8 6 8 13 1 20M109 81c8 6 8 13 1 19M109 100c6 4 6 9 1 15M124 66c7 5 7 12 1 17M124 83c7 5 7 12 1 17M138 72c6 5 6 11 1 16M138 88c5 4 5 8 1 13"
					/>
					<path strokeWidth="1.7" d="M172 82c8-8 16-14 26-18M174 88h24M172 94c8 6 16 9 26 9" />
					<path d="M6 148c8-6 16-6 24 0s16 6 24 0 16-6 24 0 16 6 24 0 16-6 24 0M30 160c8-6 16-6 24 0s16 6 24 0 16-6 24 0 16 6 24 0" />
					<path d="M150 150c10-10 34-12 48-2-12 10-36 12-48 2Z" />
					<path strokeWidth="1.6" d="M158 150c10-3 22-4 34-2" />
				</>
			}
		/>
	)
}
