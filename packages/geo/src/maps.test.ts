import { describe, expect, it } from "vitest"
import { pointInside } from "./label-point"
import { hanoiMap, type MapPoint, type MapShape, vietnamMap, wardOutline } from "./maps"
import { provinces } from "./provinces"
import { hanoiWards } from "./wards"

const BOX = { width: 600, height: 700, padding: 10 }
const HANOI = hanoiMap(BOX)
const VIETNAM = vietnamMap(BOX)

/** The corners of each ring of a path of straight lines. */
function rings(path: string): MapPoint[][] {
	return path
		.split(/(?=M)/)
		.map((ring) =>
			[...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
		)
}

function bounds(points: readonly MapPoint[]) {
	const xs = points.map(({ x }) => x)
	const ys = points.map(({ y }) => y)
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** Whether a point lies in a shape, by counting the sides to its right. */
function holds(shape: MapShape, point: MapPoint): boolean {
	let inside = false
	for (const ring of rings(shape.path)) {
		ring.forEach((end, index) => {
			const start = ring.at(index - 1) ?? end
			const crosses = start.y > point.y !== end.y > point.y
			if (crosses && point.x < start.x + ((point.y - start.y) / (end.y - start.y)) * (end.x - start.x)) {
				inside = !inside
			}
		})
	}
	return inside
}

describe("the map of Hanoi", () => {
	it("has an outline for each of the 126 wards and for nothing else", () => {
		expect(HANOI.viewBox).toBe("0 0 600 700")
		expect(HANOI.wards.map(({ code }) => code).sort()).toEqual(
			hanoiWards()
				.map(({ code }) => code)
				.sort(),
		)
		for (const { path } of HANOI.wards) expect(path).toMatch(/^M[\d.,LMZ]+Z$/)
	})

	it("fills its box up to the padding, in true proportion", () => {
		const all = bounds(HANOI.wards.flatMap(({ path }) => rings(path).flat()))
		expect(all.left).toBeGreaterThanOrEqual(10)
		expect(all.right).toBeLessThanOrEqual(590)
		expect(all.top).toBeGreaterThanOrEqual(10)
		expect(all.bottom).toBeLessThanOrEqual(690)
		expect(all.bottom - all.top).toBeCloseTo(680, 0)
		// About 91 km from north to south and 76 km from west to east.
		expect((all.bottom - all.top) / (all.right - all.left)).toBeCloseTo(91.2 / 76.3, 1)
	})

	it("places coordinates where they belong: every ward's point of the register lies near its label", () => {
		for (const shape of HANOI.wards) {
			const ward = hanoiWards().find(({ code }) => code === shape.code)
			const point = HANOI.project(ward?.lat ?? 0, ward?.lon ?? 0)
			const box = bounds(rings(shape.path).flat())
			expect(point.x).toBeGreaterThanOrEqual(box.left)
			expect(point.x).toBeLessThanOrEqual(box.right)
			expect(point.y).toBeGreaterThanOrEqual(box.top)
			expect(point.y).toBeLessThanOrEqual(box.bottom)
		}
		// Hoàn Kiếm lake lies in the ward that is named after it, and nowhere else.
		const lake = HANOI.project(21.0287, 105.8524)
		expect(HANOI.wards.filter((ward) => holds(ward, lake)).map(({ code }) => code)).toEqual(["00070"])
	})

	it("keeps each label inside its own ward, also where the river bends it", () => {
		for (const ward of HANOI.wards) expect(holds(ward, ward.label), ward.code).toBe(true)
	})

	it("has a border that runs along the city's edge only", () => {
		expect(rings(HANOI.border).flat().length).toBeLessThan(
			HANOI.wards.flatMap(({ path }) => rings(path).flat()).length / 2,
		)
	})
})

describe("the map of Vietnam", () => {
	it("has the 34 provinces, each with its label inside", () => {
		expect(VIETNAM.provinces.map(({ code }) => code).sort()).toEqual(
			provinces()
				.map(({ code }) => code)
				.sort(),
		)
		for (const province of VIETNAM.provinces)
			expect(holds(province, province.label), province.code).toBe(true)
	})

	it("shows Hanoi in the north of Hồ Chí Minh City", () => {
		expect(VIETNAM.project(21.03, 105.85).y).toBeLessThan(VIETNAM.project(10.78, 106.7).y)
	})
})

describe("the outline of one ward", () => {
	it("exists for every ward of Hanoi and fills its box", () => {
		for (const { code } of hanoiWards()) {
			const box = bounds(rings(wardOutline(code) ?? "").flat())
			expect(Math.max(box.right - box.left, box.bottom - box.top)).toBeCloseTo(98, 0)
			expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(1)
		}
		expect(wardOutline("00070", { width: 40, height: 20 })).not.toBe(wardOutline("00070"))
	})

	it("does not exist for other codes", () => {
		expect(wardOutline("26740")).toBeNull()
		expect(wardOutline("")).toBeNull()
	})

	it("is refused without space to draw in", () => {
		for (const box of [
			{ width: 0, height: 10 },
			{ width: 10, height: 10, padding: 5 },
			{ width: Number.NaN, height: 10 },
		]) {
			expect(() => wardOutline("00070", box)).toThrow(RangeError)
		}
	})
})

describe("a point inside a shape", () => {
	it("lies in the flesh of a ring, not in its hole", () => {
		const square = (from: number, to: number) => [
			[from, from],
			[to, from],
			[to, to],
			[from, to],
			[from, from],
		]
		const ring = { type: "MultiPolygon" as const, coordinates: [[square(0, 10), square(3, 8)]] }
		expect(pointInside(ring, 5)).toEqual({ x: 1.5, y: 5 })
		expect(pointInside(ring, 20)).toBeNull()
	})
})
