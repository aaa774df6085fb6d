import { type DrawingProps, Print } from "./print"

/** A pig with two swirls of plenty on its flank and a leaf of taro, after the print of the sow. */
export function PigDrawing({ className }: DrawingProps) {
	return (
		<Print
			className={className}
			colours={
				<>
					<ellipse cx="112" cy="151" rx="92" ry="8" className="fill-straw" />
					<path
						className="fill-cinnabar-wash"
						d="M30 92c-2-36 40-54 88-48 14-10 34-8 44 4 18 1 30 10 32 24l8 6c4 9 0 18-10 19-3 15-14 26-30 28l-2 20h-16l-3-15c-22 4-42 4-60-1l-3 16H62l-4-22c-16-6-27-16-28-31Z"
					/>
					<path className="fill-cinnabar" d="M136 54c8-16 30-14 32 6-8 14-26 10-32-6Z" />
					<circle cx="76" cy="88" r="21" className="fill-leaf" />
					<path
						className="fill-straw"
						d="M76 67a21 21 0 0 1 0 42 10.5 10.5 0 0 1 0-21 10.5 10.5 0 0 0 0-21Z"
					/>
					<circle cx="118" cy="98" r="15" className="fill-indigo" />
					<path className="fill-straw" d="M118 83a15 15 0 0 1 0 30 7.5 7.5 0 0 1 0-15 7.5 7.5 0 0 0 0-15Z" />
					<path className="fill-leaf" d="M206 142c-16 6-28 0-32-12 12-10 28-8 36 4Z" />
				</>
			}
			lines={
				<>
					<path d="M30 92c-2-36 40-54 88-48 14-10 34-8 44 4 18 1 30 10 32 24l8 6c4 9 0 18-10 19-3 15-14 26-30 28l-2 20h-16l-3-15c-22 4-42 4-60-1l-3 16H62l-4-22c-16-6-27-16-28-31Z" />
					<path d="M136 54c8-16 30-14 32 6-8 14-26 10-32-6Z" />
					<path strokeWidth="1.6" d="M145 56c5-4 10-4 15 1" />
					<circle cx="76" cy="88" r="21" />
					<path d="M76 67a10.5 10.5 0 0 1 0 21 10.5 10.5 0 0 0 0 21" />
					<circle cx="118" cy="98" r="15" />
					<path d="M118 83a7.5 7.5 0 0 1 0 15 7.5 7.5 0 0 0 0 15" />
					<path d="M176 68c3-3 7-3 10 0" />
					<circle cx="181" cy="71" r="2" className="fill-ink" />
					<path d="M192 72c-6 4-8 16-2 25M196 82v4M200 84v4M178 96c4 3 9 4 14 2" />
					<path d="M31 84c-10 2-18-2-18-9s9-8 11-2-5 9-10 6" />
					<path strokeWidth="1.8" d="M52 55l4 8M64 49l3 8M77 45l2 9M90 43l1 9M103 43v8M44 62l5 6" />
					<path strokeWidth="1.8" d="M84 127c-2-6-2-10 0-15M142 126c0-6-2-10-5-13M96 118l2 5M106 121l1 4" />
					<path d="M206 142c-16 6-28 0-32-12 12-10 28-8 36 4ZM176 130c10 2 18 6 28 10M210 138c4 4 6 8 6 13" />
				</>
			}
		/>
	)
}
