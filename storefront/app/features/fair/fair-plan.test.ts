import { expect, it } from "vitest"
import { signRoom } from "./fair.server"

it("draws a gate as wide as its name, around its own middle", () => {
	const { x, width } = signRoom("Cổng chính", { x: 15, width: 2 }, 34)
	expect(width).toBeGreaterThan(6)
	expect(x + width / 2).toBeCloseTo(16)
})

it("keeps a gate at the edge on the ground", () => {
	const { x, width } = signRoom("Cổng bãi xe", { x: 0, width: 2 }, 34)
	expect(x).toBe(0)
	expect(width).toBeGreaterThan(6)
	expect(signRoom("Cổng phía đông", { x: 32, width: 2 }, 34).x).toBeLessThan(32)
})

it("leaves alone what has room enough", () => {
	expect(signRoom("Sân khấu", { x: 11, width: 12 }, 34)).toEqual({ x: 11, width: 12 })
})
