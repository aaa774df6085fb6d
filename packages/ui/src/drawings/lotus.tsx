import { type DrawingProps, Print } from "./print"

/** A lotus open on still water. */
export function LotusDrawing({ className }: DrawingProps) {
	return (
		<Print
			className={className}
			colours={
				<>
					<path className="fill-leaf" d="M20 130c30-22 150-24 182-2-24 22-156 24-182 2Z" />
					<path
						className="fill-cinnabar-wash"
						d="M110 116C72 120 40 102 26 74c32-2 66 14 84 42Zm0 0c38 4 70-14 84-42-32-2-66 14-84 42Z"
					/>
					<path
						className="fill-cinnabar"
						d="M110 116C80 106 62 76 66 44c24 10 42 40 44 72Zm0 0c30-10 48-40 44-72-24 10-42 40-44 72Z"
					/>
					<path className="fill-cinnabar-wash" d="M110 116c-24-26-24-68 0-96 24 28 24 70 0 96Z" />
				</>
			}
			lines={
				<>
					<path d="M58 118c-20 2-34 7-38 12 26 22 158 20 182-2-6-5-20-9-40-11" />
					<path strokeWidth="1.7" d="M110 146v-14M80 143l14-12M142 143l-15-12M50 137l22-9M172 136l-23-8" />
					<path d="M69 70C55 72 40 72 26 74c14 28 46 46 84 42 38 4 70-14 84-42-14-2-29-2-43-4" />
					<path d="M86 60c-5-7-12-12-20-16-4 32 14 62 44 72 30-10 48-40 44-72-8 4-15 9-20 16" />
					<path d="M110 116c-24-26-24-68 0-96 24 28 24 70 0 96Z" />
					<path
						strokeWidth="1.6"
						d="M110 38v56M103 50c-3 14-2 28 3 42M117 50c3 14 2 28-3 42M76 62c3 16 10 30 20 41M144 62c-3 16-10 30-20 41M46 84c14 12 28 20 44 25M174 84c-14 12-28 20-44 25"
					/>
					<path d="M14 156c8-5 16-5 24 0s16 5 24 0M160 158c8-5 16-5 24 0s16 5 24 0" />
				</>
			}
		/>
	)
}
