import fc from "fast-check"
import { expect, it } from "vitest"
import { addressInEnglish } from "./english-address"

it("says an address in English, part by part", () => {
	for (const [vietnamese, english] of [
		["12 phố Hàng Bạc, phường Hoàn Kiếm, Hà Nội", "12 Hàng Bạc Street, Hoàn Kiếm Ward, Hanoi"],
		["Số 12 Hàng Bạc, Phường Hoàn Kiếm", "12 Hàng Bạc Street, Hoàn Kiếm Ward"],
		["12A/5 đường Láng, phường Láng, TP. Hà Nội", "12A/5 Láng Street, Láng Ward, Hanoi"],
		["Số 7, ngõ 15, thôn Hạ, xã Bát Tràng", "No. 7, Lane 15, Hạ Village, Bát Tràng Commune"],
		["Số 3 ngõ 20, phố Huế", "3, Lane 20, Huế Street"],
		["Km 14, quốc lộ 6, xã Xuân Mai", "Km 14, National Highway 6, Xuân Mai Commune"],
		["Đại lộ Thăng Long, xã Quốc Oai", "Thăng Long Boulevard, Quốc Oai Commune"],
		["Làng Vạn Phúc, thị xã Sơn Tây, tỉnh Phú Thọ", "Vạn Phúc Village, Sơn Tây Town, Phú Thọ Province"],
	] as const) {
		expect(addressInEnglish(vietnamese)).toBe(english)
	}
})

it("leaves what it does not know, and loses no part", () => {
	expect(addressInEnglish("Chợ Đồng Xuân,, phường Hoàn Kiếm")).toBe("Chợ Đồng Xuân, Hoàn Kiếm Ward")
	expect(addressInEnglish("")).toBe("")
	fc.assert(
		fc.property(fc.array(fc.string({ minLength: 1 }).filter((part) => !/[,\s]/.test(part))), (parts) => {
			expect(addressInEnglish(parts.join(", ")).split(", ").length).toBeGreaterThanOrEqual(parts.length)
		}),
	)
})
