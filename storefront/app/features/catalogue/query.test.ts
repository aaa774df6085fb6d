import { SEARCH_TEXT_MAX } from "@ocop/contracts"
import { describe, expect, it } from "vitest"
import { SEARCH_FIELD_MAX } from "~/features/frame/search-box"
import { backendQuery, catalogueHref, NO_FILTERS, readCatalogueAddress } from "./query.server"

function read(query: string) {
	const reading = readCatalogueAddress(new URLSearchParams(query))
	if (reading.outcome !== "filters") throw new Error(`expected filters, got ${reading.outcome}`)
	return reading
}

describe("the address of the catalogue", () => {
	it("says everything in the words people see", () => {
		const { filters, ignored } = read(
			"q=mi%E1%BA%BFn&nhom=che&sao=4,3&xa=00004&huyen-cu=dong-da&gia-tu=50.000&gia-den=200000&con-hang=1&sap-xep=gia-tang&trang=2",
		)
		expect(ignored).toEqual([])
		expect(backendQuery(filters)).toEqual({
			q: "miến",
			group: "FOOD_TEA",
			stars: "3,4",
			ward: "00004",
			province: undefined,
			district: "dong-da",
			price_from: 50_000,
			price_to: 200_000,
			in_stock: "true",
			sort: "price_asc",
			page: 2,
		})
	})

	it("is written one way and reads back the same", () => {
		const { filters } = read("trang=3&sao=5,4&q=tra+sen&nhom=thuc-pham&sap-xep=moi")
		expect(catalogueHref(filters)).toBe("/san-pham?q=tra+sen&nhom=thuc-pham&sao=4,5&sap-xep=moi&trang=3")
		expect(read(catalogueHref(filters).split("?")[1] ?? "").filters).toEqual(filters)
		expect(catalogueHref(NO_FILTERS)).toBe("/san-pham")
	})

	it.each([
		["nhom=nothing", "group"],
		["sao=9", "stars"],
		["xa=abc", "ward"],
		["tinh=001", "province"],
		["huyen-cu=%3Cscript%3E", "district"],
		["gia-tu=-5", "priceFrom"],
		["gia-den=1e99", "priceTo"],
		["gia-tu=900&gia-den=100", "priceFrom"],
		["con-hang=maybe", "inStock"],
		["sap-xep=random", "sort"],
		["trang=two", "page"],
		["q=a&q=b", "q"],
	])("names what it leaves out of %s", (query, name) => {
		expect(read(query).ignored).toContain(name)
	})

	it("takes control characters out of the search text", () => {
		expect(read("q=mi%00%07en").filters.q).toBe("mi en")
		expect(read("q=%00%01").filters.q).toBeUndefined()
	})

	it("refuses what no one types and pages that no catalogue has", () => {
		expect(readCatalogueAddress(new URLSearchParams({ q: "a".repeat(101) })).outcome).toBe("too_long")
		for (const page of ["0", "1001", "99999999999999999999"])
			expect(readCatalogueAddress(new URLSearchParams({ trang: page })).outcome).toBe("no_such_page")
	})

	it("is typed into a field as long as the contract allows", () => {
		expect(SEARCH_FIELD_MAX).toBe(SEARCH_TEXT_MAX)
	})
})
