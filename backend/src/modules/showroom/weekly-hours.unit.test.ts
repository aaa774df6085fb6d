import { openingAt } from "@ocop/domain"
import { describe, expect, it } from "vitest"
import { areHours, type HoursRow, weeklyHoursOf } from "./weekly-hours"

const weekdays: HoursRow[] = Array.from({ length: 5 }, () => ({ opens: "08:00", closes: "17:00" }))

describe("a showroom's week", () => {
	it("begins on Monday", () => {
		const hours = weeklyHoursOf([...weekdays, null, null])
		const friday = new Date("2026-11-20T10:00:00+07:00")
		const saturday = new Date("2026-11-21T10:00:00+07:00")
		expect(openingAt(hours, friday).open).toBe(true)
		expect(openingAt(hours, saturday)).toEqual({
			open: false,
			nextChange: new Date("2026-11-23T08:00:00+07:00"),
		})
	})

	it("has seven days with real times that close after they open", () => {
		expect(areHours([...weekdays, null, null])).toBe(true)
		expect(areHours(weekdays)).toBe(false)
		expect(areHours([...weekdays, null, { opens: "17:00", closes: "08:00" }])).toBe(false)
		expect(areHours([...weekdays, null, { opens: "8h", closes: "25:00" }])).toBe(false)
	})
})
