import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { areSuccessive, type OpenRange, openingAt, type WeeklyHours } from "./opening-hours"

const CLOSED: WeeklyHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
const NINE_TO_SIX: OpenRange = { opens: "09:00", closes: "18:00" }
const ALL_DAY: OpenRange = { opens: "00:00", closes: "24:00" }
const ALWAYS: WeeklyHours = {
	mon: [ALL_DAY],
	tue: [ALL_DAY],
	wed: [ALL_DAY],
	thu: [ALL_DAY],
	fri: [ALL_DAY],
	sat: [ALL_DAY],
	sun: [ALL_DAY],
}

const ranges = fc
	.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 2 })
	.map((quarters): OpenRange => {
		const [from, to] = [Math.min(...quarters), Math.max(...quarters)]
		return { opens: clock(from * 15), closes: clock(to * 15) }
	})
const daily = fc.array(ranges, { maxLength: 2 })
const weeks: fc.Arbitrary<WeeklyHours> = fc.record({
	mon: daily,
	tue: daily,
	wed: daily,
	thu: daily,
	fri: daily,
	sat: daily,
	sun: daily,
})
const moments = fc.date({
	min: new Date("2026-01-01T00:00:00Z"),
	max: new Date("2027-01-01T00:00:00Z"),
	noInvalidDate: true,
})

describe("opening hours", () => {
	it("are read in Hanoi's time", () => {
		// 2 March 2026 is a Monday.
		const monday = { ...CLOSED, mon: [NINE_TO_SIX] }
		const at = (time: string) => openingAt(monday, new Date(`2026-03-02T${time}+07:00`))
		expect(at("08:59:59.999").open).toBe(false)
		expect(at("09:00:00.000")).toEqual({ open: true, nextChange: new Date("2026-03-02T18:00:00+07:00") })
		expect(at("17:59:59.999").open).toBe(true)
		expect(at("18:00:00.000")).toEqual({ open: false, nextChange: new Date("2026-03-09T09:00:00+07:00") })
	})

	it("close over noon and open again", () => {
		const monday = {
			...CLOSED,
			mon: [
				{ opens: "08:00", closes: "12:00" },
				{ opens: "13:30", closes: "17:30" },
			],
		}
		const at = (time: string) => openingAt(monday, new Date(`2026-03-02T${time}+07:00`))
		expect(at("11:59")).toEqual({ open: true, nextChange: new Date("2026-03-02T12:00:00+07:00") })
		expect(at("12:00")).toEqual({ open: false, nextChange: new Date("2026-03-02T13:30:00+07:00") })
		expect(at("13:30")).toEqual({ open: true, nextChange: new Date("2026-03-02T17:30:00+07:00") })
	})

	it("are written in order, with a break between two ranges", () => {
		const morning = { opens: "08:00", closes: "12:00" }
		const afternoon = { opens: "13:30", closes: "17:30" }
		expect(areSuccessive([])).toBe(true)
		expect(areSuccessive([morning, afternoon])).toBe(true)
		expect(areSuccessive([afternoon, morning])).toBe(false)
		expect(areSuccessive([morning, { opens: "12:00", closes: "13:00" }])).toBe(false)
		expect(areSuccessive([{ opens: "12:00", closes: "12:00" }])).toBe(false)
		expect(() => areSuccessive([{ opens: "8h", closes: "12:00" }])).toThrow(RangeError)
	})

	it("that are written in order are open exactly within their ranges", () => {
		fc.assert(
			fc.property(fc.array(ranges, { maxLength: 4 }), (written) => {
				fc.pre(areSuccessive(written))
				for (const { opens, closes } of written) {
					const state = openingAt({ ...CLOSED, mon: written }, new Date(`2026-03-02T${opens}:00+07:00`))
					expect(state.open).toBe(true)
					const minutes = closes === "24:00" ? "2026-03-03T00:00" : `2026-03-02T${closes}`
					expect(state.nextChange).toEqual(new Date(`${minutes}:00+07:00`))
				}
			}),
		)
	})

	it("run through midnight and through the week's end without a break", () => {
		const night = { opens: "20:00", closes: "24:00" }
		const morning = { opens: "00:00", closes: "02:00" }
		const weekend = { ...CLOSED, sun: [night], mon: [morning] }
		// 8 March 2026 is a Sunday.
		expect(openingAt(weekend, new Date("2026-03-08T21:00:00+07:00"))).toEqual({
			open: true,
			nextChange: new Date("2026-03-09T02:00:00+07:00"),
		})
	})

	it("never change for a place that is always or never open", () => {
		const at = new Date("2026-03-02T12:00:00+07:00")
		expect(openingAt(CLOSED, at)).toEqual({ open: false, nextChange: null })
		expect(openingAt(ALWAYS, at)).toEqual({ open: true, nextChange: null })
	})

	it("name the next change exactly: the same until just before it, different at it", () => {
		fc.assert(
			fc.property(weeks, moments, fc.double({ min: 0, max: 1, noNaN: true }), (hours, at, part) => {
				const { open, nextChange } = openingAt(hours, at)
				const until = nextChange ?? new Date(at.getTime() + 7 * 86_400_000)
				expect(until.getTime()).toBeGreaterThan(at.getTime())
				const between = new Date(at.getTime() + Math.floor((until.getTime() - 1 - at.getTime()) * part))
				expect(openingAt(hours, between).open).toBe(open)
				if (nextChange) expect(openingAt(hours, nextChange).open).toBe(!open)
			}),
			{ numRuns: 500 },
		)
	})

	it("are refused when a time is none or a range ends before it begins", () => {
		const at = new Date("2026-03-02T12:00:00+07:00")
		for (const wrong of [
			{ opens: "9:00", closes: "18:00" },
			{ opens: "09:60", closes: "18:00" },
			{ opens: "09:00", closes: "24:01" },
			{ opens: "18:00", closes: "09:00" },
		]) {
			expect(() => openingAt({ ...CLOSED, tue: [wrong] }, at)).toThrow(RangeError)
		}
	})
})

function clock(minutes: number): string {
	const two = (count: number) => String(count).padStart(2, "0")
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
