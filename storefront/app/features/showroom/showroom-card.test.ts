import { expect, it } from "vitest"
import { openingWords } from "./showroom-card.server"

const saturdayMorning = new Date("2026-11-21T09:00:00+07:00")

it("says until when an open place is open", () => {
	expect(openingWords({ open: true, nextChange: "2026-11-21T14:00:00Z" }, "vi", saturdayMorning)).toContain(
		"21:00",
	)
})

it("names the weekday on which a closed place opens, never tomorrow", () => {
	const words = openingWords({ open: false, nextChange: "2026-11-23T01:00:00Z" }, "en", saturdayMorning)
	expect(words).toContain("Monday")
	expect(words).toContain("8:00")
})

it("names the day when a place stays open past midnight", () => {
	expect(openingWords({ open: true, nextChange: "2026-11-22T10:00:00Z" }, "en", saturdayMorning)).toContain(
		"Sunday",
	)
})

it("has words for places that never open and never close", () => {
	expect(openingWords({ open: true, nextChange: null }, "vi", saturdayMorning)).not.toBe("")
	expect(openingWords({ open: false, nextChange: null }, "vi", saturdayMorning)).not.toBe("")
})
