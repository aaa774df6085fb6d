import type { ReactNode } from "react"

/**
 * The market under the banyan, as a Đông Hồ block would print it: each thing colour first, a hair beside the ink that follows.
 * Says nothing to those who listen; the words stand beside it.
 */
export function MarketPrint({ className }: { className?: string }) {
	return (
		<svg aria-hidden="true" viewBox="0 20 640 450" className={className}>
			<Sky />
			<House />
			<Tree />
			<Stall />
			<Ground />
			<Woman />
		</svg>
	)
}

/** One thing of the print: its colour blocks, then its ink. */
function Printed({ colours, lines }: { colours: ReactNode; lines: ReactNode }) {
	return (
		<>
			<g transform="translate(3.5 3)">{colours}</g>
			<g className="fill-none stroke-ink" strokeWidth="2.8" strokeLinecap="round" strokeLinejoin="round">
				{lines}
			</g>
		</>
	)
}

function Sky() {
	return (
		<Printed
			colours={
				<>
					<circle cx="486" cy="84" r="46" className="fill-cinnabar" />
					<path
						className="fill-indigo-wash"
						d="M150 262c40-50 70-92 104-96 26 22 44 44 62 60 26-44 58-84 92-88 40 18 74 70 122 124Z"
					/>
					<path
						className="fill-leaf-wash"
						d="M16 322c20-44 96-70 184-62 100-22 190-20 260 0 70-16 140-6 168 62Z"
					/>
				</>
			}
			lines={
				<>
					<circle cx="486" cy="84" r="46" />
					<g strokeWidth="2">
						<path d="M176 252c32-40 52-80 78-86 24 18 42 42 62 60 24-42 54-82 92-88 34 16 62 58 96 96" />
						<path d="M254 166c-2 18-10 30-20 44M254 166c8 20 16 30 26 40M408 138c-4 24-14 40-28 58M408 138c12 26 26 44 44 62M408 162c0 16 4 26 12 40" />
						<path d="M556 60c10-14 32-12 36 4 14-6 26 6 22 18h-74c-10-8-2-24 16-22ZM566 72c4-6 12-6 16 0M330 62c8-12 26-10 30 3 12-5 22 5 18 15h-62c-8-7-1-20 14-18ZM338 72c4-5 10-5 13 0" />
						<path d="M228 92c6-6 12-6 16 0 4-6 10-6 16 0M262 116c5-5 10-5 13 0 3-5 8-5 13 0" />
					</g>
				</>
			}
		/>
	)
}

function House() {
	return (
		<Printed
			colours={
				<>
					<path className="fill-straw" d="M236 282h204v94h14l12 14H214l12-14h10Z" />
					<path className="fill-indigo" d="M300 300h76v74h-76Z" />
					<path
						className="fill-cinnabar"
						d="M196 266c30-14 60-44 82-86 24-4 96-4 122 0 20 42 52 72 82 86-12 6-20 12-26 22H222c-6-10-14-16-26-22Z"
					/>
					<path className="fill-leaf" d="M252 300h30v26h-30ZM394 300h30v26h-30Z" />
				</>
			}
			lines={
				<>
					<path d="M196 266c30-14 60-44 82-86 24-4 96-4 122 0 20 42 52 72 82 86-12 6-20 12-26 22H222c-6-10-14-16-26-22Z" />
					<path
						className="fill-straw"
						d="M278 180c-10-4-16-12-16-24 10 8 22 10 34 10 26 4 60 4 86 0 12 0 24-2 34-10 0 12-6 20-16 24"
					/>
					<g strokeWidth="2">
						<path d="M250 224c50-8 128-8 178 0M232 248c66-10 146-10 214 0M216 270c74-10 170-10 246 0" />
						<path d="M300 178c-6 32-22 70-44 106M320 177c-3 34-12 72-26 108M340 176v108M358 177c3 34 12 72 26 108M378 178c6 32 22 70 44 106" />
					</g>
					<path d="M240 290v86M438 290v86M300 376v-76h76v76M338 300v76" />
					<path
						strokeWidth="2"
						d="M252 300h30v26h-30ZM394 300h30v26h-30ZM252 313h30M267 300v26M394 313h30M409 300v26M310 322h18M348 322h18M310 346h18M348 346h18"
					/>
					<path d="M226 376h228l12 14H214Z" />
				</>
			}
		/>
	)
}

function Tree() {
	return (
		<Printed
			colours={
				<>
					<path
						className="fill-straw"
						d="M66 360c16-30 20-70 12-118l52-8c-4 40 2 76 26 118 6 10 14 18 24 24H36c12-2 22-8 30-16Z"
					/>
					<path
						className="fill-leaf"
						d="M22 236C2 232-6 206 10 192-4 172 10 148 32 152c-2-26 26-42 46-28 12-22 46-22 58 0 24-12 50 6 48 32 24 0 36 28 20 46 14 18 2 42-20 40-8 20-38 22-50 6-14 16-42 14-52-4-18 16-52 12-60-8Z"
					/>
				</>
			}
			lines={
				<>
					<path d="M22 236C2 232-6 206 10 192-4 172 10 148 32 152c-2-26 26-42 46-28 12-22 46-22 58 0 24-12 50 6 48 32 24 0 36 28 20 46 14 18 2 42-20 40-8 20-38 22-50 6-14 16-42 14-52-4-18 16-52 12-60-8Z" />
					<path
						className="stroke-raised"
						strokeWidth="2.2"
						d="M34 196c6-12 22-12 28 0M74 170c6-12 24-12 30 0M120 194c6-12 22-12 28 0M146 158c6-10 18-10 24 0M60 222c6-10 18-10 24 0M164 218c4-8 14-8 20 0M52 156c5-9 14-9 20-2"
					/>
					<path d="M80 246c6 44 2 84-14 114-8 8-18 14-30 16M132 240c-4 40 4 76 24 112 6 10 14 18 24 24" />
					<path
						strokeWidth="1.9"
						d="M94 248c4 40 2 80-8 112M112 246c0 44 4 82 18 116M102 272c2 26 1 56-4 84M60 240c-4 26-4 52-2 72M48 236c-4 22-4 38-3 52M156 248c2 18 4 30 9 44M172 244c1 14 3 24 6 34"
					/>
				</>
			}
		/>
	)
}

function Stall() {
	return (
		<Printed
			colours={
				<>
					<path className="fill-raised" d="M490 266h130l16 40H474Z" />
					<path
						className="fill-cinnabar"
						d="M490 266h22l-10 40h-28ZM534 266h22v40h-26ZM578 266h22l8 40h-26Z"
					/>
					<path className="fill-straw" d="M482 346h144v52H482Z" />
					<path className="fill-cinnabar" d="M492 346c2-16 26-16 28 0Z" />
					<path className="fill-leaf" d="M528 346c0-18 30-18 32 0Z" />
					<path
						className="fill-cinnabar-wash"
						d="M572 346v-16c-4-4-4-10 0-12h14c4 2 4 8 0 12v16ZM598 346v-12c-3-3-3-8 0-10h12c3 2 3 7 0 10v12Z"
					/>
				</>
			}
			lines={
				<>
					<path d="M490 266h130l16 40c-8 8-20 8-27 0-7 8-20 8-27 0-7 8-20 8-27 0-7 8-20 8-27 0-7 8-18 8-24 0Z" />
					<path strokeWidth="2" d="M512 266l-10 40M534 266l-5 40M556 266v40M578 266l4 40M600 266l8 40" />
					<path d="M486 310v88M622 310v88M482 346h144v52H482Z" />
					<path d="M492 346c2-16 26-16 28 0M528 346c0-18 30-18 32 0M572 346v-16c-4-4-4-10 0-12h14c4 2 4 8 0 12v16M598 346v-12c-3-3-3-8 0-10h12c3 2 3 7 0 10v12" />
					<path
						strokeWidth="1.8"
						d="M500 338h.1M506 335h.1M512 339h.1M537 340c3-5 9-5 12 0M545 333v-6M575 324h8M601 329h6M482 360h144M494 360v38M516 360v38M538 360v38M560 360v38M582 360v38M604 360v38"
					/>
				</>
			}
		/>
	)
}

function Ground() {
	return (
		<Printed
			colours={
				<>
					<path
						className="fill-straw"
						d="M14 440c70-24 130-30 196-34 120-8 260-8 330-2 40 4 70 20 90 36-60 26-540 26-616 0Z"
					/>
					<path
						className="fill-cinnabar"
						d="M112 384c-4 8-12 12-22 12-12 0-22-6-28-14-4 26 6 48 30 52 24 4 42-10 42-32 0-8 2-14 0-18-6-8-18-8-22 0Z"
					/>
					<path
						className="fill-leaf"
						d="M62 382c-14-6-22-18-20-34 14 6 24 16 26 32ZM66 392c-16 0-28-8-34-22 14-2 28 4 36 16Z"
					/>
					<path
						className="fill-raised"
						d="M136 392l14 4-14 6ZM150 440c-2-8 6-14 12-10 4-8 16-4 14 4-2 10-22 14-26 6Z"
					/>
					<path
						className="fill-leaf"
						d="M540 440c10-8 34-8 44 0-10 8-34 8-44 0ZM592 452c8-6 26-6 34 0-8 6-26 6-34 0Z"
					/>
					<path
						className="fill-cinnabar-wash"
						d="M566 432c-12-2-20-12-20-24 8 2 14 8 18 14 0-10 2-18 8-24 6 6 8 14 8 24 4-6 10-12 18-14 0 12-8 22-20 24Z"
					/>
				</>
			}
			lines={
				<>
					<path d="M112 384c-4 8-12 12-22 12-12 0-22-6-28-14-4 26 6 48 30 52 24 4 42-10 42-32 0-8 2-14 0-18-6-8-18-8-22 0Z" />
					<path d="M62 382c-14-6-22-18-20-34 14 6 24 16 26 32M66 392c-16 0-28-8-34-22 14-2 28 4 36 16" />
					<path d="M116 378c-2-8 4-10 6-5 2-7 8-6 8 1 4-3 7 2 4 7M136 392l14 4-14 6M132 406c0 6 6 6 6 0" />
					<circle cx="126" cy="390" r="1.8" className="fill-ink" />
					<path
						strokeWidth="1.8"
						d="M76 402c8 10 24 12 34 2M84 412c6 4 14 4 20 0M92 434v12M108 432v14M86 450l6-4 6 4M102 450l6-4 6 4"
					/>
					<path
						strokeWidth="2"
						d="M150 440c-2-8 6-14 12-10 4-8 16-4 14 4-2 10-22 14-26 6ZM176 432l6 2-6 3M158 444v6M168 444v6"
					/>
					<path d="M566 432c-12-2-20-12-20-24 8 2 14 8 18 14 0-10 2-18 8-24 6 6 8 14 8 24 4-6 10-12 18-14 0 12-8 22-20 24ZM572 400v30M540 440c10-8 34-8 44 0-10 8-34 8-44 0ZM592 452c8-6 26-6 34 0-8 6-26 6-34 0Z" />
					<path
						strokeWidth="2"
						d="M20 456c10-5 20-5 30 0s20 5 30 0M190 462c10-5 20-5 30 0s20 5 30 0 20-5 30 0M380 462c10-5 20-5 30 0s20 5 30 0M480 456c8-4 16-4 24 0s16 4 24 0M196 400l6-8M204 402l3-6M476 404l5-8M484 406l3-6M120 456h.1M132 460h.1M300 458h.1"
					/>
				</>
			}
		/>
	)
}

function Woman() {
	return (
		<Printed
			colours={
				<>
					<path className="fill-straw" d="M300 316c14-18 28-28 40-32 12 4 26 14 40 32-24 8-56 8-80 0Z" />
					<path className="fill-cinnabar-wash" d="M326 318h28v14c0 10-28 10-28 0Z" />
					<path className="fill-leaf" d="M316 346c12-10 36-10 48 0 8 22 10 44 8 64h-64c-2-20 0-42 8-64Z" />
					<path className="fill-ink" d="M314 410h24l-4 36h-14ZM342 410h24l-6 36h-14Z" />
					<path className="fill-straw" d="M214 398h72l-12 42h-48ZM394 398h72l-12 42h-48Z" />
					<path className="fill-cinnabar" d="M218 398c0-10 12-16 18-8 4-10 18-10 22-2 8-6 22-2 22 10Z" />
					<path className="fill-leaf" d="M398 398c2-18 16-22 22-14 6-12 22-10 24 0 10-6 20 2 18 14Z" />
				</>
			}
			lines={
				<>
					<path d="M300 316c14-18 28-28 40-32 12 4 26 14 40 32-24 8-56 8-80 0Z" />
					<path
						strokeWidth="1.8"
						d="M340 284c-6 10-10 22-12 36M340 284c6 10 10 22 12 36M340 284v37M316 302c16 5 32 5 48 0"
					/>
					<path d="M326 321v11c0 10 28 10 28 0v-11M326 322c-4 10-4 22-10 30M354 322c2 8 4 14 8 22" />
					<path strokeWidth="1.8" d="M334 328h.1M347 328h.1M337 334c2 2 5 2 7 0" />
					<path d="M316 346c12-10 36-10 48 0 8 22 10 44 8 64h-64c-2-20 0-42 8-64Z" />
					<path d="M314 410l6 36h14l4-36M342 410l4 36h14l6-36M322 446h-8M352 446h-8" />
					<path d="M244 356c30-14 60-18 96-14 36-4 66 0 96 14" strokeWidth="4" />
					<path
						strokeWidth="1.9"
						d="M250 354l-36 44M250 354l36 44M250 354v40M430 354l-36 44M430 354l36 44M430 354v36"
					/>
					<path d="M214 398h72l-12 42h-48ZM394 398h72l-12 42h-48Z" />
					<path d="M218 398c0-10 12-16 18-8 4-10 18-10 22-2 8-6 22-2 22 10M398 398c2-18 16-22 22-14 6-12 22-10 24 0 10-6 20 2 18 14" />
					<path
						strokeWidth="1.8"
						d="M218 410c22 6 42 6 64 0M222 424c18 5 38 5 56 0M236 402l4 36M250 404v36M264 402l-4 36M398 410c22 6 42 6 64 0M402 424c18 5 38 5 56 0M416 402l4 36M430 404v36M444 402l-4 36M420 384v10M444 384v12M432 380v8"
					/>
					<path
						d="M328 352c-10 8-14 4-22-2M354 352c8 6 14 4 20-4"
						className="stroke-raised"
						strokeWidth="2.2"
					/>
				</>
			}
		/>
	)
}
