/** The widths in pixels that pictures come in (360 is half a phone of 412 points at 1.75 dots); any other is refused, so that nobody can make us draw endlessly. */
export const PICTURE_WIDTHS = [160, 360, 640, 960] as const
export type PictureWidth = (typeof PICTURE_WIDTHS)[number]

export const PICTURE_FORMATS = ["avif", "webp", "jpeg"] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** A drawing of the market is named by kind and seed alone; an uploaded file keeps its whole name before the format. */
const DRAWING = /^\/drawings\/(.+)\.svg$/

/** The address of a picture in a width and a format: "/anh/360/drawings/honey/12.avif". */
export function pictureAddress(source: string, width: PictureWidth, format: PictureFormat): string {
	const drawing = DRAWING.exec(source)?.[1]
	return drawing ? `/anh/${width}/drawings/${drawing}.${format}` : `/anh/${width}${source}.${format}`
}

export interface RequestedPicture {
	/** Path of the original on the backend. */
	source: string
	width: PictureWidth
	format: PictureFormat
}

/** Reads an address that `pictureAddress` made; null for every other. */
export function readPictureAddress(width: string, path: string): RequestedPicture | null {
	const knownWidth = PICTURE_WIDTHS.find((known) => String(known) === width)
	const parts =
		/^(drawings|static)\/((?:[A-Za-z0-9_-][A-Za-z0-9_.-]{0,120}\/){0,4}[A-Za-z0-9_-][A-Za-z0-9_.-]{0,160})\.(avif|webp|jpeg)$/.exec(
			path,
		)
	const format = PICTURE_FORMATS.find((known) => known === parts?.[3])
	if (!knownWidth || !parts || !format || path.includes("..")) return null
	const source = parts[1] === "drawings" ? `/drawings/${parts[2]}.svg` : `/static/${parts[2]}`
	return { source, width: knownWidth, format }
}
