import { describe, expect, it } from "vitest"
import {
	groupOf,
	isAlcohol,
	isGroupCode,
	isService,
	isSubgroupCode,
	OCOP_GROUPS,
	subgroupOf,
} from "./product-groups"
import { slugOf } from "./text"

const subgroups = OCOP_GROUPS.flatMap((group) => group.subgroups)

describe("the programme's product groups", () => {
	it("are six with seventeen subgroups, each code and slug once", () => {
		expect(OCOP_GROUPS.map((group) => group.slug)).toEqual([
			"thuc-pham",
			"do-uong",
			"duoc-lieu",
			"thu-cong-my-nghe",
			"sinh-vat-canh",
			"du-lich-cong-dong",
		])
		expect(subgroups).toHaveLength(17)
		const all = [...OCOP_GROUPS, ...subgroups]
		expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
		expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
		for (const { slug } of all) expect(slugOf(slug)).toBe(slug)
	})

	it("know every subgroup's group", () => {
		for (const group of OCOP_GROUPS) {
			for (const { code } of group.subgroups) {
				expect(groupOf(code)).toBe(group)
				expect(subgroupOf(code).code).toBe(code)
			}
		}
		expect(() => groupOf("FOOD")).toThrow(RangeError)
	})

	it("mark the one that is alcohol and the one that is a service", () => {
		expect(subgroups.filter(({ code }) => isAlcohol(code)).map(({ code }) => code)).toEqual(["DRINK_ALC"])
		expect(OCOP_GROUPS.filter(({ code }) => isService(code)).map(({ code }) => code)).toEqual(["TOUR"])
		expect(isAlcohol("nothing")).toBe(false)
		expect(isService("nothing")).toBe(false)
	})

	it("tell group codes from subgroup codes", () => {
		expect([isGroupCode("FOOD"), isGroupCode("FOOD_TEA")]).toEqual([true, false])
		expect([isSubgroupCode("FOOD"), isSubgroupCode("FOOD_TEA")]).toEqual([false, true])
	})
})
