import type { QrCells } from "./qr-cells.server"

/** The quiet edge that scanners need, in cells. */
const EDGE = 4

/** A QR code in the browser's own ink. Dark on light in every theme: scanners expect it so. */
export function QrCode({ cells: { size, path }, label }: { cells: QrCells; label: string }) {
	const side = size + 2 * EDGE
	return (
		<svg
			role="img"
			aria-label={label}
			viewBox={`${-EDGE} ${-EDGE} ${side} ${side}`}
			shapeRendering="crispEdges"
			className="block h-auto w-full"
		>
			<rect x={-EDGE} y={-EDGE} width={side} height={side} fill="#ffffff" />
			<path d={path} fill="#000000" />
		</svg>
	)
}
