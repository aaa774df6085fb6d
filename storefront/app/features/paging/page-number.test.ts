import { expect, it } from "vitest"
import { pageHref } from "./page-href"
import { pageNumber } from "./page-number.server"

it("takes the first page when the address says nothing that is a number", () => {
	expect(pageNumber(new URLSearchParams(""))).toBe(1)
	expect(pageNumber(new URLSearchParams("trang=hai"))).toBe(1)
	expect(pageNumber(new URLSearchParams("trang=-1"))).toBe(1)
	expect(pageNumber(new URLSearchParams("trang=3&trang=4"))).toBe(3)
})

it("knows that no list has page 0 or a million", () => {
	expect(pageNumber(new URLSearchParams("trang=0"))).toBeNull()
	expect(pageNumber(new URLSearchParams("trang=1000000"))).toBeNull()
	expect(pageNumber(new URLSearchParams(`trang=${"9".repeat(400)}`))).toBeNull()
})

it("keeps the address of the first page free of a number", () => {
	expect(pageHref("/chu-the", 1)).toBe("/chu-the")
	expect(pageHref("/chu-the", 2)).toBe("/chu-the?trang=2")
	expect(pageHref("/chu-the?q=gom", 2)).toBe("/chu-the?q=gom&trang=2")
})
