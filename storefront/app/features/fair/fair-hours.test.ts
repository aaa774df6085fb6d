import { expect, it } from "vitest"
import { fairOpeningAt } from "./fair-hours.server"

const live = { phase: "live", opensAt: "08:00", closesAt: "21:30" } as const

it("lights the booths of a live fair between its hours", () => {
	expect(fairOpeningAt(live, new Date("2026-11-21T10:00:00+07:00"))).toEqual({
		open: true,
		nextChange: new Date("2026-11-21T21:30:00+07:00"),
	})
	expect(fairOpeningAt(live, new Date("2026-11-21T22:00:00+07:00"))).toEqual({
		open: false,
		nextChange: new Date("2026-11-22T08:00:00+07:00"),
	})
})

it("keeps the booths of every other fair dark", () => {
	const at = new Date("2026-11-21T10:00:00+07:00")
	expect(fairOpeningAt({ ...live, phase: "published" }, at)).toEqual({ open: false, nextChange: null })
	expect(fairOpeningAt({ ...live, phase: "ended" }, at)).toEqual({ open: false, nextChange: null })
})
