import { join } from "node:path"
import sharp, { type Sharp } from "sharp"
import { environment } from "~/platform/environment.server"
import type { PictureFormat, RequestedPicture } from "./formats"
import { PictureStore } from "./picture-store.server"
import { Turns } from "./turns.server"

const ORIGINAL_LIMIT_MS = 6_000
const ORIGINAL_MAX_BYTES = 15 * 1024 * 1024
const STORE_MAX_BYTES = 512 * 1024 * 1024
const PIXELS_MAX = 50_000_000
/** Two at once: pages must go on being rendered beside it. */
const AT_ONCE = 2
/** Drawings are 800 units wide; at 72 dots an inch the widest picture would be blown up. */
const DRAWING_DENSITY = 90

/** The original cannot be had: "missing" for good, "away" for now. */
export class PictureFailure extends Error {
	constructor(readonly kind: "missing" | "away") {
		super(`Picture is ${kind}`)
	}
}

let store: PictureStore | undefined
const underWay = new Map<string, Promise<Buffer>>()
const turns = new Turns(AT_ONCE)

/**
 * A picture in the asked width and format, from the disk or made now. Several visitors asking for the same one wait for one
 * making.
 * @param spend is called before a picture is made (not when it is on the disk) and may throw
 * @throws PictureFailure
 */
export async function resizedPicture(picture: RequestedPicture, spend: () => Promise<void>): Promise<Buffer> {
	const store = pictureStore()
	const key = `${picture.source} ${picture.width} ${picture.format}`
	const kept = await store.read(key)
	if (kept) return kept
	await spend()
	const running = underWay.get(key)
	if (running) return running
	const making = make(picture).finally(() => underWay.delete(key))
	underWay.set(key, making)
	const made = await making
	await keep(key, made)
	return made
}

/**
 * A picture of at most ten by ten pixels, in about a hundred bytes: what stands in its place until it has come. It is made when no
 * picture that a visitor looks for is waiting.
 * @throws PictureFailure
 */
export async function tinyPicture(source: string): Promise<Buffer> {
	const store = pictureStore()
	const key = `${source} tiny`
	const kept = await store.read(key)
	if (kept) return kept
	const original = await fetchOriginal(source)
	const made = await turns.take("whenIdle", () => tiny(original))
	await keep(key, made)
	return made
}

async function tiny(original: Buffer): Promise<Buffer> {
	try {
		return await sharp(original, { limitInputPixels: PIXELS_MAX })
			.rotate()
			.resize({ width: 10, height: 10, fit: "inside" })
			.webp({ quality: 30, effort: 6 })
			.toBuffer()
	} catch {
		throw new PictureFailure("missing")
	}
}

/** A picture that the disk does not take has been made all the same. */
async function keep(key: string, made: Buffer) {
	try {
		await pictureStore().write(key, made)
	} catch (cause) {
		console.error("A picture could not be kept", cause)
	}
}

function pictureStore(): PictureStore {
	store ??= new PictureStore(join(environment().STOREFRONT_DATA, "images"), STORE_MAX_BYTES)
	return store
}

async function make(picture: RequestedPicture): Promise<Buffer> {
	const original = await fetchOriginal(picture.source)
	return turns.take("soon", () => resize(original, picture))
}

async function resize(original: Buffer, { source, width, format }: RequestedPicture): Promise<Buffer> {
	try {
		const resized = sharp(original, {
			density: DRAWING_DENSITY,
			limitInputPixels: PIXELS_MAX,
			failOn: "error",
		})
			.rotate()
			.resize({ width, withoutEnlargement: true })
		return await encoded(resized, format).toBuffer()
	} catch (cause) {
		console.error(`Picture ${source} cannot be read`, cause)
		throw new PictureFailure("missing")
	}
}

function encoded(picture: Sharp, format: PictureFormat) {
	switch (format) {
		case "avif":
			return picture.avif({ quality: 55, effort: 2 })
		case "webp":
			return picture.webp({ quality: 78, effort: 3 })
		case "jpeg":
			// JPEG knows no transparency: the paper shows through.
			return picture.flatten({ background: "#fbf7ee" }).jpeg({ quality: 80, mozjpeg: true })
	}
}

async function fetchOriginal(source: string): Promise<Buffer> {
	let response: Response
	try {
		response = await fetch(new URL(source, environment().BACKEND_URL), {
			signal: AbortSignal.timeout(ORIGINAL_LIMIT_MS),
			redirect: "error",
		})
	} catch {
		throw new PictureFailure("away")
	}
	if (!response.ok) throw new PictureFailure(response.status >= 500 ? "away" : "missing")
	if (Number(response.headers.get("content-length") ?? 0) > ORIGINAL_MAX_BYTES)
		throw new PictureFailure("missing")
	const bytes = Buffer.from(await response.arrayBuffer())
	if (bytes.length > ORIGINAL_MAX_BYTES) throw new PictureFailure("missing")
	return bytes
}
