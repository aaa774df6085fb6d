import type { Picture } from "@ocop/contracts"
import type { PictureData } from "@ocop/ui"
import { PICTURE_WIDTHS, type PictureFormat, pictureAddress } from "./formats"
import { placeholderOf } from "./placeholders.server"

/** What the design system's picture needs: AVIF and WebP in every width, JPEG for all others. */
export function pictureData(picture: Picture, alt: string): PictureData {
	const srcSet = (format: PictureFormat) =>
		PICTURE_WIDTHS.map((width) => `${pictureAddress(picture.src, width, format)} ${width}w`).join(", ")
	return {
		sources: [
			{ type: "image/avif", srcSet: srcSet("avif") },
			{ type: "image/webp", srcSet: srcSet("webp") },
		],
		src: pictureAddress(picture.src, 640, "jpeg"),
		width: picture.width,
		height: picture.height,
		alt,
		placeholder: placeholderOf(picture.src),
	}
}
