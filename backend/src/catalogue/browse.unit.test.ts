import { describe, expect, it } from "vitest"
import { browse } from "./browse"
import { comparisonOf, type ListingRow } from "./listing-table"

const DAY = 86_400_000
const TODAY = Date.parse("2026-11-20T17:00:00Z")

function row(change: Partial<ListingRow>): ListingRow {
	const wardRef = {
		code: "00565",
		name: "Xã Bát Tràng",
		provinceCode: "01",
		provinceName: "Hà Nội",
		formerDistrict: null,
	}
	return {
		id: "prod_1",
		handle: "banh",
		producer: "htx",
		group: "FOOD",
		subgroup: "FOOD_PROC",
		stars: 0,
		validFrom: 0,
		validThrough: 0,
		ward: "00565",
		district: "gia-lam",
		province: "01",
		price: 10_000,
		inStock: true,
		created: 0,
		changed: 0,
		title: "Bánh",
		maker: "HTX",
		certifiedProductId: null,
		foldedTitle: " banh ",
		foldedRest: " htx ",
		card: {
			handle: "banh",
			title: { vi: "Bánh", en: null },
			producer: { handle: "htx", name: "HTX", demo: true },
			ward: wardRef,
			group: "FOOD",
			subgroup: "FOOD_PROC",
			kind: "goods",
			price: 10_000,
			unit: { vi: "hộp", en: null },
			rating: null,
			inStock: true,
			picture: { src: "/", width: 1, height: 1 },
			demo: true,
		},
		...change,
	}
}

const inForce = { stars: 4, validFrom: TODAY - DAY, validThrough: TODAY + DAY - 1 }

describe("stars in filters, counts and order (invariant 1)", () => {
	it("counts a star on its last day, not on the day after, and not before its decision", () => {
		const rows = [
			row({ id: "last-day", ...inForce }),
			row({ id: "ended", ...inForce, validThrough: TODAY - 1 }),
			row({ id: "to-come", ...inForce, validFrom: TODAY + DAY, validThrough: TODAY + 900 * DAY }),
		]
		const { rows: found, facets } = browse(rows, { stars: "4" }, TODAY)
		expect(found.map(({ id }) => id)).toEqual(["last-day"])
		expect(facets.stars).toEqual([{ value: "4", count: 1 }])
		expect(browse(rows, { stars: "4" }, TODAY + DAY).rows).toEqual([rows[2]])
	})

	it("sorts stars in force first and takes expired ones for none", () => {
		const rows = [
			row({ id: "expired-five", stars: 5, validFrom: 0, validThrough: TODAY - 1 }),
			row({ id: "three", ...inForce, stars: 3 }),
		]
		expect(rows.sort(comparisonOf("stars", TODAY)).map(({ id }) => id)).toEqual(["three", "expired-five"])
	})
})

describe("facets", () => {
	const rows = [
		row({ id: "a", district: "gia-lam", ward: "1", price: 10 }),
		row({ id: "b", district: "gia-lam", ward: "2", price: 20, inStock: false }),
		row({ id: "c", district: "ba-dinh", ward: "3", price: 30, group: "CRAFT", subgroup: "CRAFT_DECOR" }),
	]

	it("are not narrowed by their own choice, and are by every other", () => {
		const { facets } = browse(rows, { ward: "1" }, TODAY)
		expect(facets.ward.map(({ value }) => value)).toEqual(["1", "2", "3"])
		expect(facets.district).toEqual([
			{ value: "gia-lam", count: 2 },
			{ value: "ba-dinh", count: 1 },
		])
		expect(facets.group).toEqual([{ value: "FOOD", count: 1 }])
		expect(facets.price).toEqual({ min: 10, max: 10 })
	})

	it("count subgroups within the group that was chosen", () => {
		const { facets, rows: found } = browse(rows, { group: "CRAFT_DECOR" }, TODAY)
		expect(found.map(({ id }) => id)).toEqual(["c"])
		expect(facets.subgroup).toEqual([{ value: "CRAFT_DECOR", count: 1 }])
		expect(facets.group).toHaveLength(2)
	})
})
