import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, toDay } from "./day"
import { type FairFacts, fairPhaseAt, nextFairPhaseChange, type StoredFairState } from "./fair-phase"

function fair(change: Partial<FairFacts> = {}): FairFacts {
	return {
		state: "published",
		applicationsFrom: toDay("2026-03-01"),
		applicationsThrough: toDay("2026-03-31"),
		startsOn: toDay("2026-05-01"),
		endsOn: toDay("2026-05-05"),
		...change,
	}
}

function phase(facts: FairFacts, moment: string) {
	return fairPhaseAt(facts, new Date(`${moment}+07:00`))
}

const ACTS: StoredFairState[] = [
	"draft",
	"approved",
	"published",
	"reported",
	"archived",
	"cancelled",
	"stopped",
]
const dayFrom2026 = (max: number) =>
	fc.integer({ min: 0, max }).map((count) => addDays(toDay("2026-01-01"), count))
const fairs: fc.Arbitrary<FairFacts> = fc
	.record({
		state: fc.constantFrom(...ACTS),
		invites: fc.boolean(),
		from: dayFrom2026(60),
		window: fc.integer({ min: 0, max: 40 }),
		startsOn: dayFrom2026(200),
		length: fc.integer({ min: 0, max: 10 }),
	})
	.map(({ state, invites, from, window, startsOn, length }) => ({
		state,
		applicationsFrom: invites ? null : from,
		applicationsThrough: invites ? null : addDays(from, window),
		startsOn,
		endsOn: addDays(startsOn, length),
	}))

describe("a fair's phase", () => {
	it("goes live and ends by the clock once published", () => {
		expect(phase(fair(), "2026-04-30T23:59:59.999")).toBe("published")
		expect(phase(fair(), "2026-05-01T00:00:00.000")).toBe("live")
		expect(phase(fair(), "2026-05-05T23:59:59.999")).toBe("live")
		expect(phase(fair(), "2026-05-06T00:00:00.000")).toBe("ended")
	})

	it("opens and closes applications by the clock once approved", () => {
		const approved = fair({ state: "approved" })
		expect(phase(approved, "2026-02-28T23:59:59.999")).toBe("approved")
		expect(phase(approved, "2026-03-01T00:00:00.000")).toBe("open_applications")
		expect(phase(approved, "2026-03-31T23:59:59.999")).toBe("open_applications")
		expect(phase(approved, "2026-04-01T00:00:00.000")).toBe("allocation")
	})

	it("never becomes live without being published", () => {
		expect(phase(fair({ state: "approved" }), "2026-05-02T10:00:00.000")).toBe("allocation")
		expect(phase(fair({ state: "draft" }), "2026-05-02T10:00:00.000")).toBe("draft")
	})

	it("skips applications when exhibitors are invited", () => {
		const invited = fair({ state: "approved", applicationsFrom: null, applicationsThrough: null })
		expect(phase(invited, "2026-01-01T00:00:00.000")).toBe("allocation")
	})

	it("stays what an act made of it: cancelled, stopped, reported, archived", () => {
		for (const state of ["cancelled", "stopped", "reported", "archived"] as const) {
			expect(phase(fair({ state }), "2026-05-02T10:00:00.000")).toBe(state)
		}
	})

	it("names the opening and the end as the next changes", () => {
		const next = (moment: string) => nextFairPhaseChange(fair(), new Date(moment))?.toISOString()
		expect(next("2026-04-20T00:00:00+07:00")).toBe("2026-04-30T17:00:00.000Z")
		expect(next("2026-05-02T00:00:00+07:00")).toBe("2026-05-05T17:00:00.000Z")
		expect(next("2026-05-06T00:00:00+07:00")).toBeUndefined()
	})

	it("names the next moment it changes: the same until just before it, different at it", () => {
		const moments = fc.date({
			min: new Date("2025-12-01T00:00:00Z"),
			max: new Date("2026-12-01T00:00:00Z"),
			noInvalidDate: true,
		})
		fc.assert(
			fc.property(fairs, moments, fc.double({ min: 0, max: 1, noNaN: true }), (facts, at, part) => {
				const now = fairPhaseAt(facts, at)
				const change = nextFairPhaseChange(facts, at)
				const until = change ?? new Date("2027-12-01T00:00:00Z")
				const between = new Date(at.getTime() + Math.floor((until.getTime() - 1 - at.getTime()) * part))
				expect(fairPhaseAt(facts, between)).toBe(now)
				if (change) expect(fairPhaseAt(facts, change)).not.toBe(now)
			}),
		)
	})
})
