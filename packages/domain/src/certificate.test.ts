import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
	type CertificateFacts,
	EXPIRING_DAYS,
	effectiveRating,
	nextRatingChange,
	standingAt,
	validThroughOf,
} from "./certificate"
import { addDays, type Day, endOfDay, startOfDay, toDay } from "./day"
import type { Stars } from "./rating"

const FIRST_DAY = toDay("2020-01-01")
const someDay = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(FIRST_DAY, count))
const someMoment = fc
	.record({ day: someDay, ms: fc.integer({ min: 0, max: 86_399_999 }) })
	.map(({ day, ms }) => new Date(startOfDay(day).getTime() + ms))

const histories = fc.uniqueArray(
	fc
		.record({
			code: fc.integer({ min: 0, max: 99 }).map(String),
			stars: fc.constantFrom<Stars>(3, 4, 5),
			potentialFive: fc.boolean(),
			decidedOn: someDay,
			state: fc.constantFrom("active" as const, "active" as const, "revoked" as const, "superseded" as const),
		})
		.map(
			(facts): CertificateFacts => ({
				...facts,
				potentialFive: facts.potentialFive && facts.stars === 4,
				validThrough: validThroughOf(facts.decidedOn),
			}),
		),
	{ maxLength: 5, selector: ({ code }) => code },
)

function certificate(change: Partial<CertificateFacts> = {}): CertificateFacts {
	const decidedOn: Day = change.decidedOn ?? toDay("2024-05-10")
	return {
		code: "C1",
		stars: 4,
		potentialFive: false,
		decidedOn,
		validThrough: validThroughOf(decidedOn),
		state: "active",
		...change,
	}
}

describe("how long a certificate is valid", () => {
	it("is 36 months, to the same day of the month or the month's last", () => {
		expect(validThroughOf(toDay("2023-08-31"))).toBe("2026-08-31")
		expect(validThroughOf(toDay("2024-02-29"))).toBe("2027-02-28")
		expect(validThroughOf(toDay("2021-02-28"))).toBe("2024-02-28")
	})

	it("holds through the last millisecond of its last day in Hanoi", () => {
		const held = certificate()
		const lastMoment = new Date("2027-05-10T23:59:59.999+07:00")
		expect(effectiveRating([held], lastMoment)?.stars).toBe(4)
		expect(effectiveRating([held], new Date(lastMoment.getTime() + 1))).toBeNull()
		expect(standingAt(held, lastMoment)).toBe("expiring")
		expect(standingAt(held, new Date(lastMoment.getTime() + 1))).toBe("expired")
	})

	it("is called expiring for its last 180 days", () => {
		const held = certificate()
		const firstExpiringDay = addDays(held.validThrough, -EXPIRING_DAYS)
		expect(standingAt(held, startOfDay(firstExpiringDay))).toBe("expiring")
		expect(standingAt(held, endOfDay(addDays(firstExpiringDay, -1)))).toBe("active")
	})

	it("never un-revokes: a revoked or superseded one stays so after its last day", () => {
		const longAfter = new Date("2035-01-01T00:00:00Z")
		expect(standingAt(certificate({ state: "revoked" }), longAfter)).toBe("revoked")
		expect(standingAt(certificate({ state: "superseded" }), longAfter)).toBe("superseded")
	})
})

describe("the stars that may be shown (invariant 1)", () => {
	it("exist only while some certificate is active, decided and unexpired, and are that certificate's", () => {
		fc.assert(
			fc.property(histories, someMoment, (history, at) => {
				const holding = history.filter(
					({ state, decidedOn, validThrough }) =>
						state === "active" && startOfDay(decidedOn) <= at && at <= endOfDay(validThrough),
				)
				const rating = effectiveRating(history, at)
				expect(rating === null).toBe(holding.length === 0)
				if (rating === null) return
				expect(holding.map(({ code, stars }) => `${code}:${stars}`)).toContain(
					`${rating.code}:${rating.stars}`,
				)
				const latest = holding
					.map(({ decidedOn }) => decidedOn)
					.sort()
					.at(-1)
				expect(rating.validThrough).toBe(latest && validThroughOf(latest))
			}),
		)
	})

	it("disappear with a revocation, and pass to the successor with an upgrade", () => {
		const at = new Date("2025-06-01T00:00:00Z")
		expect(effectiveRating([certificate({ state: "revoked" })], at)).toBeNull()
		expect(effectiveRating([certificate({ state: "superseded" })], at)).toBeNull()
		const upgraded = [
			certificate({ state: "superseded" }),
			certificate({ code: "C2", stars: 5, decidedOn: toDay("2025-05-01") }),
		]
		expect(effectiveRating(upgraded, at)).toMatchObject({ code: "C2", stars: 5 })
	})

	it("are four, with words beside, for a potential five (invariant 2)", () => {
		const at = new Date("2025-06-01T00:00:00Z")
		expect(effectiveRating([certificate({ potentialFive: true })], at)).toMatchObject({
			stars: 4,
			potentialFive: true,
		})
	})

	it("are not shown before the day of the decision", () => {
		const decided = certificate({ decidedOn: toDay("2026-01-10") })
		expect(effectiveRating([decided], new Date("2026-01-09T23:59:59.999+07:00"))).toBeNull()
		expect(effectiveRating([decided], new Date("2026-01-10T00:00:00.000+07:00"))).not.toBeNull()
	})

	it("do not depend on the order in which the history was read", () => {
		fc.assert(
			fc.property(histories, someMoment, (history, at) => {
				expect(effectiveRating([...history].reverse(), at)).toEqual(effectiveRating(history, at))
			}),
		)
		const sameDay = [certificate({ code: "C1", stars: 3 }), certificate({ code: "C2" })]
		const at = new Date("2025-06-01T00:00:00Z")
		expect(effectiveRating(sameDay, at)).toEqual(effectiveRating([...sameDay].reverse(), at))
	})
})

describe("the next moment that changes the stars", () => {
	it("is the earliest at which they differ: the same until just before it, different at it", () => {
		fc.assert(
			fc.property(histories, someMoment, fc.double({ min: 0, max: 1, noNaN: true }), (history, at, part) => {
				const now = effectiveRating(history, at)
				const change = nextRatingChange(history, at)
				const until = change ?? new Date("2045-01-01T00:00:00Z")
				expect(until.getTime()).toBeGreaterThan(at.getTime())
				const between = new Date(at.getTime() + Math.floor((until.getTime() - 1 - at.getTime()) * part))
				expect(effectiveRating(history, between)).toEqual(now)
				expect(effectiveRating(history, new Date(until.getTime() - 1))).toEqual(now)
				if (change) expect(effectiveRating(history, change)).not.toEqual(now)
			}),
		)
	})

	it("is the first millisecond after the last valid day", () => {
		const change = nextRatingChange([certificate()], new Date("2025-01-01T00:00:00Z"))
		expect(change?.toISOString()).toBe("2027-05-10T17:00:00.000Z")
		expect(nextRatingChange([certificate()], new Date("2028-01-01T00:00:00Z"))).toBeNull()
	})
})
