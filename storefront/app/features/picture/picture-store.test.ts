import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { PictureStore } from "./picture-store.server"

const KEPT = Buffer.from("a picture")
let place = ""
beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), "ocop-pictures-"))
})
afterEach(() => rm(place, { recursive: true, force: true }))

it("gives back what it was given", async () => {
	const store = new PictureStore(join(place, "images"), 1_000)
	expect(await store.read("/static/mat-ong.jpg tiny")).toBeNull()
	await store.write("/static/mat-ong.jpg tiny", KEPT)
	expect(await store.read("/static/mat-ong.jpg tiny")).toEqual(KEPT)
})

it("has nothing while the disk is away, and works again when it is back", async () => {
	const inTheWay = join(place, "images")
	await writeFile(inTheWay, "")
	const store = new PictureStore(inTheWay, 1_000)
	expect(await store.read("/static/mat-ong.jpg tiny")).toBeNull()
	await expect(store.write("/static/mat-ong.jpg tiny", KEPT)).rejects.toThrow()
	await rm(inTheWay)
	await store.write("/static/mat-ong.jpg tiny", KEPT)
	expect(await store.read("/static/mat-ong.jpg tiny")).toEqual(KEPT)
})
