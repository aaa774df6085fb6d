import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
	addDays,
	addMonthsClamped,
	compareDays,
	type Day,
	dayAt,
	endOfDay,
	isDay,
	MARKET_TIME_ZONE,
	startOfDay,
	toDay,
} from "./day"

const moments = fc.date({
	min: new Date("1990-01-01T00:00:00Z"),
	max: new Date("2150-01-01T00:00:00Z"),
	noInvalidDate: true,
})
const days = moments.map(dayAt)

// The platform's own time zone data, as an independent witness of our arithmetic.
const calendar = new Intl.DateTimeFormat("en-CA", {
	timeZone: MARKET_TIME_ZONE,
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
})

describe("the market's day", () => {
	it("is the day on a wall calendar in Hanoi", () => {
		fc.assert(
			fc.property(moments, (at) => {
				expect(dayAt(at)).toBe(calendar.format(at))
			}),
		)
	})

	it("begins and ends at Hanoi's midnight, to the millisecond", () => {
		expect(startOfDay(toDay("2026-03-01")).toISOString()).toBe("2026-02-28T17:00:00.000Z")
		expect(endOfDay(toDay("2026-03-01")).toISOString()).toBe("2026-03-01T16:59:59.999Z")
		fc.assert(
			fc.property(days, (day) => {
				expect(dayAt(startOfDay(day))).toBe(day)
				expect(dayAt(endOfDay(day))).toBe(day)
				expect(endOfDay(day).getTime() + 1).toBe(startOfDay(addDays(day, 1)).getTime())
			}),
		)
	})

	it("is refused when the calendar has no such day", () => {
		for (const wrong of [
			"2023-02-29",
			"2023-04-31",
			"2023-13-01",
			"2023-00-10",
			"2023-1-1",
			"",
			"2023-01-01T00:00",
		]) {
			expect(isDay(wrong)).toBe(false)
			expect(() => toDay(wrong)).toThrow(RangeError)
		}
		expect(isDay("2024-02-29")).toBe(true)
		expect(() => dayAt(new Date(Number.NaN))).toThrow(RangeError)
	})

	it("orders as moments do", () => {
		fc.assert(
			fc.property(days, days, (a, b) => {
				expect(compareDays(a, b)).toBe(Math.sign(startOfDay(a).getTime() - startOfDay(b).getTime()))
			}),
		)
	})
})

describe("moving through the calendar", () => {
	it("adds days and takes them back", () => {
		expect(addDays(toDay("2024-02-28"), 1)).toBe("2024-02-29")
		fc.assert(
			fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
				expect(addDays(addDays(day, count), -count)).toBe(day)
			}),
		)
	})

	it("clamps to the last day of a shorter month", () => {
		const cases: [string, number, string][] = [
			["2023-08-31", 36, "2026-08-31"],
			["2024-02-29", 36, "2027-02-28"],
			["2024-02-29", 48, "2028-02-29"],
			["2023-08-31", 6, "2024-02-29"],
			["2024-03-31", -1, "2024-02-29"],
			["2023-11-30", 3, "2024-02-29"],
		]
		for (const [from, months, to] of cases) expect(addMonthsClamped(toDay(from), months)).toBe(to)
	})

	it("lands in the right month, on the same day of it or on its last", () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -120, max: 120 }), (day, months) => {
				const moved = addMonthsClamped(day, months)
				expect(monthNumber(moved) - monthNumber(day)).toBe(months)
				const sameDayOfMonth = moved.slice(8) === day.slice(8)
				const lastOfMonth = addDays(moved, 1).endsWith("-01")
				expect(sameDayOfMonth || (lastOfMonth && moved.slice(8) < day.slice(8))).toBe(true)
			}),
		)
	})

	it("refuses parts of months", () => {
		expect(() => addMonthsClamped(toDay("2024-01-01"), 1.5)).toThrow(RangeError)
	})
})

function monthNumber(day: Day): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
