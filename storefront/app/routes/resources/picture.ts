import type { LoaderFunctionArgs } from "@remix-run/node"
import { readPictureAddress } from "~/features/picture/formats"
import { PictureFailure, resizedPicture } from "~/features/picture/resize.server"

/** A year: a drawing is named by what it shows, an upload by its content. */
const FOR_A_YEAR = "public, max-age=31536000, immutable"

/** Pictures in four widths and three formats: "/anh/360/drawings/honey/12.avif". */
export async function loader({ params, context }: LoaderFunctionArgs) {
	const picture = readPictureAddress(params.width ?? "", params["*"] ?? "")
	if (!picture) return refused(404)
	try {
		const bytes = await resizedPicture(picture, async () => {
			const seconds = await context.spend("picture")
			if (seconds > 0) throw refused(429, seconds)
		})
		return new Response(new Uint8Array(bytes), {
			headers: { "Content-Type": `image/${picture.format}`, "Cache-Control": FOR_A_YEAR },
		})
	} catch (error) {
		if (error instanceof Response) return error
		if (error instanceof PictureFailure) return error.kind === "missing" ? refused(404) : refused(503, 10)
		throw error
	}
}

function refused(status: 404 | 429 | 503, retryAfterSeconds?: number) {
	const headers = new Headers({ "Cache-Control": "no-store", "Content-Type": "text/plain" })
	if (retryAfterSeconds !== undefined) headers.set("Retry-After", String(retryAfterSeconds))
	return new Response(null, { status, headers })
}
