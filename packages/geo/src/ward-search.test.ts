import { describe, expect, it } from "vitest"
import { formerWardsOf } from "./former-wards"
import { searchWards, type WardHit } from "./ward-search"
import { hanoiWards, wardsOf } from "./wards"

function shown({ ward, matched }: WardHit): string {
	return `${ward.fullName}, ${matched.kind}: ${matched.label}`
}

function first(query: string): string | undefined {
	const [hit] = searchWards(query)
	return hit && shown(hit)
}

describe("finding a ward", () => {
	it("by its name, with or without title, accents and capitals", () => {
		for (const typed of [
			"hoan kiem",
			"HOÀN KIẾM",
			"phường Hoàn Kiếm",
			"P. Hoàn Kiếm",
			"hoàn kiếm".normalize("NFD"),
		]) {
			expect(first(typed)).toBe("Phường Hoàn Kiếm, ward: Phường Hoàn Kiếm")
		}
		expect(first("Xã Bát Tràng")).toBe("Xã Bát Tràng, ward: Xã Bát Tràng")
		expect(first("bat trang gia lam")).toBe("Xã Bát Tràng, ward: Xã Bát Tràng")
	})

	it("while its name is still being typed", () => {
		expect(first("bat tr")).toBe("Xã Bát Tràng, ward: Xã Bát Tràng")
		expect(first("xa bat tr")).toBe("Xã Bát Tràng, ward: Xã Bát Tràng")
	})

	it("by a former ward, and says so", () => {
		expect(first("hang bac")).toBe("Phường Hoàn Kiếm, former_ward: Phường Hàng Bạc")
		expect(first("Đường Lâm")).toBe("Phường Sơn Tây, former_ward: Xã Đường Lâm")
		expect(first("dong xuan quoc oai")).toBe("Xã Yên Xuân, former_ward: Xã Đông Xuân (huyện Quốc Oai)")
	})

	it("by a former district: first of all exactly its wards", () => {
		const ofDongDa = hanoiWards().filter(({ formerDistrict }) => formerDistrict.slug === "dong-da")
		for (const typed of ["Quan Dong Da", "quận Đống Đa", "q. đống đa"]) {
			const hits = searchWards(typed).slice(0, ofDongDa.length)
			expect(hits.map(({ ward }) => ward.code).sort()).toEqual(ofDongDa.map(({ code }) => code).sort())
			for (const { matched } of hits) {
				expect(matched).toEqual({ kind: "former_district", label: "Quận Đống Đa" })
			}
		}
		expect(first("dong da")).toBe("Phường Đống Đa, ward: Phường Đống Đa")
	})

	it("by the province it lies in", () => {
		expect(searchWards("ha giang tuyen quang")[0]?.ward.provinceCode).toBe("08")
		for (const { ward, matched } of searchWards("Cao Bằng", { limit: 50 })) {
			expect([ward.provinceCode, matched.kind]).toEqual(["04", "province"])
		}
	})

	it("by every name that it or any of its former wards has", () => {
		for (const ward of hanoiWards()) {
			const names = [ward.fullName, ward.name, ...formerWardsOf(ward.code).map(({ fullName }) => fullName)]
			for (const name of names) {
				const found = searchWards(name, { province: "01", limit: 50 }).map((hit) => hit.ward.code)
				expect(found, name).toContain(ward.code)
			}
		}
	})
})

describe("the order of what is found", () => {
	it("puts Hanoi before namesakes elsewhere", () => {
		const hits = searchWards("hung dao")
		expect(hits[0]?.ward.provinceCode).toBe("01")
		expect(hits.some(({ ward }) => ward.provinceCode !== "01")).toBe(true)
	})

	it("puts the accents that were typed before others, and still finds the others", () => {
		expect(first("xã Đồng Xuân")).toBe("Xã Đồng Xuân, ward: Xã Đồng Xuân")
		expect(searchWards("đồng xuân")[0]?.matched.label).toBe("Phường Đồng Xuân")
		expect(searchWards("đồng xuân").map(({ matched }) => matched.label)).toContain(
			"Xã Đông Xuân (huyện Quốc Oai)",
		)
	})

	it("leaves out loose words where a whole name was found", () => {
		for (const { matched } of searchWards("đường lâm")) expect(matched.label).toContain("Đường Lâm")
	})

	it("lists each ward once", () => {
		const codes = searchWards("hoan kiem", { limit: 50 }).map(({ ward }) => ward.code)
		expect(new Set(codes).size).toBe(codes.length)
	})
})

describe("the bounds of a search", () => {
	it("keep to the province asked for", () => {
		const hits = searchWards("tan", { province: "79", limit: 50 })
		expect(hits.length).toBeGreaterThan(0)
		for (const { ward } of hits) expect(ward.provinceCode).toBe("79")
		expect(searchWards("tan", { province: "nowhere" })).toEqual([])
	})

	it("keep to the limit, whatever it is", () => {
		expect(searchWards("phuong")).toHaveLength(10)
		expect(searchWards("phuong", { limit: 3 })).toHaveLength(3)
		for (const limit of [0, -5, Number.NaN]) {
			expect(searchWards("phuong", { limit }).length).toBeLessThanOrEqual(10)
		}
		expect(searchWards("phuong", { limit: 1e9 })).toHaveLength(50)
	})

	it("find nothing for nothing", () => {
		for (const typed of ["", "   ", "!?", "\u0000"]) expect(searchWards(typed)).toEqual([])
	})

	it("read a hundred characters and no more of ten thousand", () => {
		const padded = `Xã Bát Tràng${" ".repeat(88)}${"x".repeat(9900)}`
		expect(searchWards(padded).map(shown)[0]).toBe("Xã Bát Tràng, ward: Xã Bát Tràng")

		searchWards("warm")
		for (const long of ["x".repeat(10_000), "a ".repeat(5000), "\u0301".repeat(10_000), "đ, ".repeat(3300)]) {
			const started = performance.now()
			searchWards(long)
			expect(performance.now() - started).toBeLessThan(1000)
		}
	})

	it("cover wards outside Hanoi, too", () => {
		const saPa = wardsOf("15").find(({ name }) => name === "Sa Pa")
		expect(searchWards("sa pa, lao cai")[0]?.ward).toBe(saPa)
	})
})
