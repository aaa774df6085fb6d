import { describe, expect, it } from "vitest"
import { qrCells, qrPicture } from "./qr-cells.server"

const PAYLOAD = "00020101021238570010A00000072701270006970436011301234567890000208QRIBFTTA53037045406426000"

/** Draws the strokes of the path back into rows of cells. */
function drawn({ size, path }: { size: number; path: string }): string[] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "."))
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let place = 0; place < Number(width); place += 1) {
			const row = rows[Number(y)]
			if (row) row[Number(x) + place] = "#"
		}
	return rows.map((row) => row.join(""))
}

describe("the cells of a code", () => {
	it("have the three eyes by which a scanner finds it, and a rhythm of single cells between them", () => {
		const rows = drawn(qrCells(PAYLOAD))
		const eye = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
		expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(eye)
		expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(eye)
		expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(eye)
		expect(rows[6]?.slice(6, -6)).toMatch(/^(#\.)+#$/)
	})

	it("say another thing for another amount", () => {
		expect(qrCells(PAYLOAD).path).not.toBe(qrCells(PAYLOAD.replace("426000", "426001")).path)
	})

	it("come as a picture too", async () => {
		const picture = await qrPicture(PAYLOAD)
		expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG")
		expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(600)
	})
})
