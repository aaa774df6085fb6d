import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
	HOLDS_PER_ADDRESS,
	HOLDS_PER_PHONE,
	type HoldAsked,
	holdRefusal,
	holdUntil,
	isBeyondPhone,
	shareOfAVisitor,
} from "./hold"

const NOBODY = { address: 0, phone: 0 }

const item = (change: Partial<HoldAsked> = {}): HoldAsked => ({
	wanted: 1,
	unpromised: 10,
	heldByOthers: 0,
	heldBySameVisitor: 0,
	...change,
})

describe("a hold", () => {
	it("is given for what lies free, up to half of it", () => {
		expect(holdRefusal([item({ wanted: 5 })], NOBODY)).toBeNull()
		expect(holdRefusal([item({ wanted: 6 })], NOBODY)).toBe("share")
	})

	it("is given for the last piece, and for nothing where nothing lies", () => {
		expect(holdRefusal([item({ unpromised: 1 })], NOBODY)).toBeNull()
		expect(holdRefusal([item({ unpromised: 0 })], NOBODY)).toBe("gone")
		expect(holdRefusal([item({ unpromised: 4, heldByOthers: 4 })], NOBODY)).toBe("gone")
		expect(holdRefusal([], NOBODY)).toBe("gone")
	})

	it("is all or nothing", () => {
		expect(holdRefusal([item(), item({ unpromised: 0 })], NOBODY)).toBe("gone")
	})

	it("is refused to who has too many, by address and by phone", () => {
		expect(holdRefusal([item()], { address: HOLDS_PER_ADDRESS - 1, phone: HOLDS_PER_PHONE - 1 })).toBeNull()
		expect(holdRefusal([item()], { address: HOLDS_PER_ADDRESS, phone: 0 })).toBe("too_many")
		expect(holdRefusal([item()], { address: 0, phone: HOLDS_PER_PHONE })).toBe("too_many")
	})

	it("that stands is one too many when its phone has as many as it may", () => {
		expect(isBeyondPhone({ phone: HOLDS_PER_PHONE - 1 })).toBe(false)
		expect(isBeyondPhone({ phone: HOLDS_PER_PHONE })).toBe(true)
	})

	it("never lets one visitor hold more than half of a shelf, nor anybody what is not there", () => {
		fc.assert(
			fc.property(
				fc.nat({ max: 60 }),
				fc.array(fc.record({ wanted: fc.integer({ min: 1, max: 40 }), visitor: fc.nat({ max: 2 }) })),
				(unpromised, carts) => {
					const held: { wanted: number; visitor: number }[] = []
					const sum = (list: typeof held) => list.reduce((total, { wanted }) => total + wanted, 0)
					for (const cart of carts) {
						const same = held.filter(({ visitor }) => visitor === cart.visitor)
						const asked = {
							wanted: cart.wanted,
							unpromised,
							heldByOthers: sum(held),
							heldBySameVisitor: sum(same),
						}
						if (holdRefusal([asked], { address: same.length, phone: 0 }) === null) held.push(cart)
					}
					expect(sum(held)).toBeLessThanOrEqual(unpromised)
					for (const visitor of [0, 1, 2])
						expect(sum(held.filter((hold) => hold.visitor === visitor))).toBeLessThanOrEqual(
							shareOfAVisitor(unpromised),
						)
				},
			),
		)
	})

	it("runs out after its minutes", () => {
		expect(holdUntil(new Date("2026-11-23T07:25:00Z"), 10)).toEqual(new Date("2026-11-23T07:35:00Z"))
	})
})
