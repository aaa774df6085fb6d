import { describe, expect, it } from "vitest"
import { countWords, daysWords, dayWords, hourWords, weekdayOf, weekdayWord } from "./day-words.server"

describe("days in words", () => {
	it("writes a day as each language does", () => {
		expect(dayWords("2026-03-05", "vi")).toBe("5/3/2026")
		expect(dayWords("2026-03-05", "en")).toBe("5 March 2026")
	})

	it("says month and year once when they are the same", () => {
		expect(daysWords("2026-11-20", "2026-11-24", "vi")).toBe("20 – 24/11/2026")
		expect(daysWords("2026-11-28", "2026-12-02", "en")).toBe("28 November – 2 December 2026")
		expect(daysWords("2026-12-30", "2027-01-02", "vi")).toBe("30/12/2026 – 2/1/2027")
		expect(daysWords("2026-11-20", "2026-11-20", "vi")).toBe("20/11/2026")
	})

	it("names weekdays from Monday", () => {
		expect(weekdayWord(0, "vi")).toBe("Thứ Hai")
		expect(weekdayWord(6, "en")).toBe("Sunday")
	})

	it("reads the market's clock, not the machine's", () => {
		expect(hourWords("2026-11-23T01:00:00Z")).toBe("8:00")
		expect(hourWords("2026-11-23T14:30:00Z")).toBe("21:30")
		expect(weekdayOf(new Date("2026-11-22T17:00:00Z"))).toBe(0)
		expect(weekdayOf(new Date("2026-11-22T16:59:59Z"))).toBe(6)
	})

	it("groups thousands", () => {
		expect(countWords(3463, "vi")).toBe("3.463")
		expect(countWords(3463, "en")).toBe("3,463")
	})
})
