import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { type ContextFile, catalogueProblems, placeholdersOf, readCatalogue } from "../catalogue.mjs"

const folder = fileURLToPath(new URL("../messages", import.meta.url))

function pair(vi: ContextFile["texts"], en: ContextFile["texts"]): ContextFile[] {
	return [
		{ locale: "vi", context: "shop", texts: vi },
		{ locale: "en", context: "shop", texts: en },
	]
}

describe("the catalogue of texts", () => {
	it("has every text in both languages, with the same parameters", () => {
		const files = readCatalogue(folder)
		expect(files.length).toBeGreaterThanOrEqual(20)
		expect(catalogueProblems(files)).toEqual([])
	})

	it("names the language that lacks a text", () => {
		expect(catalogueProblems(pair({ shop_buy: "Mua" }, {}))).toEqual(["shop_buy is missing in en/shop.json"])
		expect(catalogueProblems(pair({}, { shop_buy: "Buy" }))).toEqual(["shop_buy is missing in vi/shop.json"])
	})

	it("notices a context that one language lacks altogether", () => {
		expect(catalogueProblems(pair({ shop_buy: "Mua" }, {}).slice(0, 1))).toHaveLength(1)
	})

	it("refuses parameters that differ, foreign keys and empty texts", () => {
		expect(
			catalogueProblems(pair({ shop_left: "Còn {count}" }, { shop_left: "{number} left" })),
		).toHaveLength(1)
		expect(catalogueProblems(pair({ fair_buy: "Mua" }, { fair_buy: "Buy" }))).toHaveLength(2)
		expect(catalogueProblems(pair({ shop_buy: " " }, { shop_buy: "Buy" }))).toHaveLength(1)
	})

	it("does not count what a text derives itself as a parameter", () => {
		const plural = {
			declarations: ["input count", "local form = count: plural"],
			selectors: ["form"],
			match: { "form=one": "{count} product from {ward}", "form=other": "{count} products from {ward}" },
		}
		expect([...placeholdersOf([plural])].sort()).toEqual(["count", "ward"])
		expect(catalogueProblems(pair({ shop_found: "{count} món ở {ward}" }, { shop_found: [plural] }))).toEqual(
			[],
		)
	})
})
