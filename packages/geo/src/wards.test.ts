import { describe, expect, it } from "vitest"
import { formerWardsOf, parseFormedFrom } from "./former-wards"
import { provinceOf, provinces, regionOf } from "./provinces"
import { formerDistricts, hanoiWards, wardOf, wardsOf } from "./wards"

describe("the provinces", () => {
	it("are 34 with their own codes, six of them cities beside Hanoi", () => {
		expect(new Set(provinces().map(({ code }) => code)).size).toBe(34)
		expect(provinces().filter(({ type }) => type === "thanh_pho")).toHaveLength(7)
		expect(provinceOf("01")).toMatchObject({ fullName: "Thành phố Hà Nội", nameEn: "Hanoi", region: "north" })
		expect(provinceOf("02")).toBeNull()
	})

	it("lie in the north, the centre or the south, and never north of a region above theirs", () => {
		const named = (code: string) => regionOf(code)
		expect([named("37"), named("38"), named("68"), named("75")]).toEqual([
			"north",
			"central",
			"central",
			"south",
		])
		const latitudes = (region: string) =>
			provinces()
				.filter((place) => place.region === region)
				.map(({ lat }) => lat)
		expect(Math.min(...latitudes("north"))).toBeGreaterThan(Math.max(...latitudes("central")))
		expect(() => regionOf("99")).toThrow(RangeError)
	})
})

describe("the wards", () => {
	it("are 3,321, each with its own code and found by it", () => {
		const all = provinces().flatMap(({ code }) => wardsOf(code))
		expect(all).toHaveLength(3321)
		expect(new Set(all.map(({ code }) => code)).size).toBe(3321)
		for (const ward of all) {
			expect(wardOf(ward.code)).toBe(ward)
			expect(ward.code).toMatch(/^\d{5}$/)
			expect(ward.fullName).toMatch(/^(Phường|Xã|Đặc khu) ./u)
			expect(ward.fullName.endsWith(ward.name)).toBe(true)
		}
		expect(all.filter(({ type }) => type === "dac_khu")).toHaveLength(13)
		expect(wardOf("99999")).toBeNull()
		expect(wardsOf("99")).toEqual([])
	})

	it("of Hanoi are 126: 51 urban, 75 rural, each with a former district and a point within the city", () => {
		const wards = hanoiWards()
		expect(wards).toHaveLength(126)
		expect(wards.filter(({ type }) => type === "phuong")).toHaveLength(51)
		const districts = formerDistricts()
		for (const ward of wards) {
			expect(districts).toContainEqual(ward.formerDistrict)
			expect(ward.lat).toBeGreaterThan(20.56)
			expect(ward.lat).toBeLessThan(21.39)
			expect(ward.lon).toBeGreaterThan(105.28)
			expect(ward.lon).toBeLessThan(106.03)
		}
		expect(wardOf("00070")).toMatchObject({
			name: "Hoàn Kiếm",
			nameEn: "Hoan Kiem",
			formerDistrict: { slug: "hoan-kiem", name: "Quận Hoàn Kiếm" },
		})
	})

	it("elsewhere admit what the source does not tell", () => {
		expect(wardsOf("79")[0]).toMatchObject({ formerDistrict: null, nameEn: null, lat: null, lon: null })
	})
})

describe("the former districts of Hanoi", () => {
	it("are thirty, each still the label of some ward", () => {
		const slugs = formerDistricts().map(({ slug }) => slug)
		expect(slugs).toHaveLength(30)
		expect(new Set(hanoiWards().map(({ formerDistrict }) => formerDistrict.slug))).toEqual(new Set(slugs))
		expect(slugs).toContain("dong-da")
	})

	it("are listed as people do: urban ones, Sơn Tây, rural ones", () => {
		const titles = formerDistricts().map(({ name }) => name.split(" ")[0])
		expect(titles).toEqual([...Array(12).fill("Quận"), "Thị", ...Array(17).fill("Huyện")])
	})
})

describe("former wards", () => {
	it("are read from the resolution's summary, with the district that tells namesakes apart", () => {
		const text =
			"Xã Đông Xuân (huyện Quốc Oai), Xã Yên Bình, Xã Thạch Hòa (phần còn lại sau khi sáp nhập vào xã Yên Bài, xã Hòa Lạc)"
		expect(parseFormedFrom(text)).toEqual([
			{ fullName: "Xã Đông Xuân", within: "huyện Quốc Oai" },
			{ fullName: "Xã Yên Bình", within: null },
			{ fullName: "Xã Thạch Hòa", within: null },
		])
		const both = "Xã Tiền Phong (huyện Mê Linh) (phần còn lại sau khi sáp nhập vào xã Thiên Lộc, xã Mê Linh)"
		expect(parseFormedFrom(both)).toEqual([{ fullName: "Xã Tiền Phong", within: "huyện Mê Linh" }])
	})

	it("are known for every ward of Hanoi and carry a title each", () => {
		for (const { code } of hanoiWards()) {
			const former = formerWardsOf(code)
			expect(former.length).toBeGreaterThan(0)
			for (const { fullName } of former) expect(fullName).toMatch(/^(Phường|Xã|Thị trấn) [^(),]+$/u)
		}
		expect(formerWardsOf("99999")).toEqual([])
	})
})
