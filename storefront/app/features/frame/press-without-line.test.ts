import { beforeEach, expect, it } from "vitest"
import { holdsBack } from "./press-without-line"

beforeEach(() => {
	holdsBack("/", true)
})

it("lets every press through with a line", () => {
	expect(holdsBack("/san-pham", true)).toBe(false)
	expect(holdsBack("/san-pham", true)).toBe(false)
})

it("holds a press back without a line, and lets the second on the same link through", () => {
	expect(holdsBack("/san-pham", false)).toBe(true)
	expect(holdsBack("/san-pham", false)).toBe(false)
	expect(holdsBack("/san-pham", false)).toBe(true)
})

it("takes a press on another link, or one after the line was back, for a first one", () => {
	expect(holdsBack("/san-pham", false)).toBe(true)
	expect(holdsBack("/hoi-cho", false)).toBe(true)
	expect(holdsBack("/hoi-cho", true)).toBe(false)
	expect(holdsBack("/hoi-cho", false)).toBe(true)
})
