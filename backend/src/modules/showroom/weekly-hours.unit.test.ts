import { openingAt } from "@ocop/domain"
import { describe, expect, it } from "vitest"
import { areHours, type HoursRow, weeklyHoursOf } from "./weekly-hours"

const weekdays: HoursRow[] = Array.from({ length: 5 }, () => [{ opens: "08:00", closes: "17:00" }])
const lunchBreak: HoursRow = [
	{ opens: "08:00", closes: "12:00" },
	{ opens: "13:30", closes: "17:30" },
]

describe("a showroom's week", () => {
	it("begins on Monday", () => {
		const hours = weeklyHoursOf([...weekdays, [], []])
		const friday = new Date("2026-11-20T10:00:00+07:00")
		const saturday = new Date("2026-11-21T10:00:00+07:00")
		expect(openingAt(hours, friday).open).toBe(true)
		expect(openingAt(hours, saturday)).toEqual({
			open: false,
			nextChange: new Date("2026-11-23T08:00:00+07:00"),
		})
	})

	it("may have a break at noon", () => {
		const hours = weeklyHoursOf([...weekdays.with(4, lunchBreak), [], []])
		const noon = new Date("2026-11-20T12:15:00+07:00")
		expect(openingAt(hours, noon)).toEqual({
			open: false,
			nextChange: new Date("2026-11-20T13:30:00+07:00"),
		})
	})

	it("has seven days with real times that close after they open and follow each other", () => {
		expect(areHours([...weekdays, [], []])).toBe(true)
		expect(areHours([...weekdays, lunchBreak, []])).toBe(true)
		expect(areHours(weekdays)).toBe(false)
		expect(areHours([...weekdays, [], [{ opens: "17:00", closes: "08:00" }]])).toBe(false)
		expect(areHours([...weekdays, [], [{ opens: "8h", closes: "25:00" }]])).toBe(false)
		expect(areHours([...weekdays, lunchBreak.toReversed(), []])).toBe(false)
		expect(areHours([...weekdays, null, null])).toBe(false)
	})
})
