import { type DrawingProps, Print } from "./print"

/** A hen with two chicks looking for grains, after the print of the hen and her brood. */
export function HenDrawing({ className }: DrawingProps) {
	return (
		<Print
			className={className}
			colours={
				<>
					<ellipse cx="108" cy="153" rx="96" ry="9" className="fill-straw" />
					<path className="fill-leaf" d="M56 62C34 54 20 36 20 14c18 8 32 24 42 44Z" />
					<path className="fill-indigo" d="M48 74C26 70 8 54 5 36c18 4 36 16 48 34Z" />
					<path className="fill-leaf" d="M44 90C26 90 10 80 2 66c16-1 34 6 46 18Z" />
					<path
						className="fill-cinnabar"
						d="M143 40c-12 2-15 16-21 28-10 15-34 14-52 5-12-6-21-14-28-25-7 24-5 52 14 69 22 18 62 18 83 0 17-15 20-36 21-54 8-5 8-18-1-23-5-3-11-2-16 0Z"
					/>
					<path className="fill-straw" d="M132 74c-6 18 2 34-4 52 18-10 27-28 29-54-8 5-17 6-25 2Z" />
					<path className="fill-indigo" d="M70 88c10 18 38 24 56 6-8-2-13-8-16-16-10 10-26 14-40 10Z" />
					<path
						className="fill-cinnabar"
						d="M142 39c-5-11 2-15 6-10 1-10 9-10 9 0 5-6 11 0 5 10ZM163 60c-2 11 7 13 7 1Z"
					/>
					<path className="fill-straw" d="M165 46l15 6-16 6Z" />
					<path
						className="fill-straw"
						d="M176 140c-4-12 6-20 16-16 3-9 17-8 17 2 0 5-2 8-6 9-2 11-22 14-27 5ZM18 142c-4-10 4-17 13-14 3-7 14-6 14 2 0 4-2 7-5 8-2 9-18 11-22 4Z"
					/>
				</>
			}
			lines={
				<>
					<path d="M56 62C34 54 20 36 20 14c18 8 32 24 42 44M48 74C26 70 8 54 5 36c18 4 36 16 48 34M44 90C26 90 10 80 2 66c16-1 34 6 46 18" />
					<path strokeWidth="1.6" d="M28 26c6 12 14 22 24 30M14 44c8 10 18 18 30 24M12 70c9 4 20 9 32 14" />
					<path d="M143 40c-12 2-15 16-21 28-10 15-34 14-52 5-12-6-21-14-28-25-7 24-5 52 14 69 22 18 62 18 83 0 17-15 20-36 21-54 8-5 8-18-1-23-5-3-11-2-16 0Z" />
					<path d="M132 74c-6 18 2 34-4 50M132 74c8 4 17 3 26-2" />
					<path strokeWidth="1.6" d="M137 84c5 3 11 3 17 0M135 96c6 3 12 3 19 0M134 108c5 3 9 2 14 0" />
					<path d="M70 88c10 18 38 24 56 6-8-2-13-8-16-16-10 10-26 14-40 10Z" />
					<path className="stroke-raised" strokeWidth="1.8" d="M82 93c7 6 15 8 23 6M94 92c6 4 12 5 18 3" />
					<path strokeWidth="1.6" d="M58 84c-2 8-1 17 4 24M68 104c4 7 11 13 19 16M92 116c8 4 17 5 26 3" />
					<path d="M142 39c-5-11 2-15 6-10 1-10 9-10 9 0 5-6 11 0 5 10M163 60c-2 11 7 13 7 1M165 46l15 6-16 6" />
					<circle cx="154" cy="49" r="2.6" className="fill-ink" />
					<path d="M92 131l-2 18m-9 4 9-4 8 5M114 131l2 18m-8 5 8-5 9 4" />
					<path d="M176 140c-4-12 6-20 16-16 3-9 17-8 17 2 0 5-2 8-6 9-2 11-22 14-27 5ZM209 124l7 3-7 3M183 146v7M194 146v7M18 142c-4-10 4-17 13-14 3-7 14-6 14 2 0 4-2 7-5 8-2 9-18 11-22 4ZM45 127l7 3-7 3M24 147v6M34 147v6" />
					<circle cx="203" cy="124" r="1.4" className="fill-ink" />
					<circle cx="40" cy="129" r="1.2" className="fill-ink" />
					<path d="M60 155h.1M72 150h.1M136 154h.1M148 149h.1M160 155h.1" strokeWidth="4" />
				</>
			}
		/>
	)
}
