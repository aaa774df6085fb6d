import { create, toBuffer } from "qrcode"

/** A transfer is scanned from a screen: nothing hides a part of it, and larger cells are read from farther away. */
const CORRECTION = "M"
const PICTURE_PIXELS = 720

export interface QrCells {
	/** Cells along one side, without the quiet edge. */
	size: number
	/** The dark cells as one SVG path, a cell being one unit. */
	path: string
}

/** A text as the cells of a QR code, for a page to draw: rows of dark cells, each run of them one stroke. */
export function qrCells(text: string): QrCells {
	const { modules } = create(text, { errorCorrectionLevel: CORRECTION })
	const { size, data } = modules
	let path = ""
	for (let row = 0; row < size; row += 1) {
		let from = 0
		while (from < size) {
			let to = from
			while (to < size && data[row * size + to] === 1) to += 1
			if (to > from) path += `M${from} ${row}h${to - from}v1h-${to - from}z`
			from = to + 1
		}
	}
	return { size, path }
}

/** The same code as a picture, for an app that reads it from the phone's gallery. @returns PNG */
export function qrPicture(text: string): Promise<Buffer> {
	return toBuffer(text, { errorCorrectionLevel: CORRECTION, type: "png", width: PICTURE_PIXELS, margin: 4 })
}
