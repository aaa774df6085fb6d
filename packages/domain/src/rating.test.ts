import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { toDay } from "./day"
import {
	bandOf,
	decidingAuthority,
	type RatingDecision,
	ratingProblems,
	rubricOn,
	type Stars,
} from "./rating"

const DAYS = ["2019-08-21", "2023-02-23", "2023-02-24", "2025-07-05", "2025-07-06", "2026-11-01"].map(toDay)

/** Hundredths of points within the maxima of the day's rubric, as a council would give them. */
const soundDecisions = fc
	.constantFrom(...DAYS)
	.chain((decidedOn) => {
		const { a, b, c } = rubricOn(decidedOn).parts
		const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 })
		return fc.record({
			decidedOn: fc.constant(decidedOn),
			a: hundredths(a),
			b: hundredths(b),
			c: hundredths(c),
		})
	})
	.filter(({ a, b, c }) => a + b + c >= 5000)
	.chain(({ decidedOn, a, b, c }) => {
		const score = (a + b + c) / 100
		const stars: Stars = score >= 90 ? 5 : score >= 70 ? 4 : 3
		return fc.boolean().map((sentToMinistry): RatingDecision => {
			const potentialFive = sentToMinistry && stars === 5
			const held: Stars = potentialFive ? 4 : stars
			return {
				parts: { a: a / 100, b: b / 100, c: c / 100 },
				score,
				stars: held,
				potentialFive,
				authority: decidingAuthority(held, decidedOn),
				decidedOn,
			}
		})
	})

function decision(change: Partial<RatingDecision> = {}): RatingDecision {
	return {
		parts: { a: 32.5, b: 20.25, c: 30 },
		score: 82.75,
		stars: 4,
		potentialFive: false,
		authority: "province",
		decidedOn: toDay("2026-01-15"),
		...change,
	}
}

describe("the band of a score", () => {
	it("changes exactly at 30, 50, 70 and 90 and never rounds first", () => {
		const cases: [number, number][] = [
			[0, 1],
			[29.999, 1],
			[30, 2],
			[49.999, 2],
			[50, 3],
			[69.99, 3],
			[69.999, 3],
			[70, 4],
			[89.995, 4],
			[90, 5],
			[100, 5],
		]
		for (const [score, band] of cases) expect(bandOf(score)).toBe(band)
	})

	it("never falls when the score rises", () => {
		const scores = fc.double({ min: 0, max: 100, noNaN: true })
		fc.assert(
			fc.property(scores, scores, (a, b) => {
				expect(bandOf(Math.max(a, b))).toBeGreaterThanOrEqual(bandOf(Math.min(a, b)))
			}),
		)
	})

	it("does not exist outside 0 to 100", () => {
		for (const wrong of [-0.01, 100.01, Number.NaN]) expect(() => bandOf(wrong)).toThrow(RangeError)
	})
})

describe("the rubric of a day", () => {
	it("is the newest decision signed by then, and its parts sum to 100", () => {
		expect(rubricOn(toDay("2023-02-23")).parts).toEqual({ a: 35, b: 25, c: 40 })
		expect(rubricOn(toDay("2023-02-24")).parts).toEqual({ a: 40, b: 25, c: 35 })
		for (const day of DAYS) {
			const { a, b, c } = rubricOn(day).parts
			expect(a + b + c).toBe(100)
		}
		expect(() => rubricOn(toDay("2019-08-20"))).toThrow(RangeError)
	})

	it("let districts decide three stars from 24 February 2023 to 5 July 2025 only", () => {
		expect(DAYS.map((day) => decidingAuthority(3, day))).toEqual([
			"province",
			"province",
			"district",
			"district",
			"province",
			"province",
		])
		for (const day of DAYS) {
			expect(decidingAuthority(4, day)).toBe("province")
			expect(decidingAuthority(5, day)).toBe("ministry")
		}
	})
})

describe("a rating decision (invariant 4)", () => {
	it("has no problem when parts, score, stars and authority agree", () => {
		fc.assert(
			fc.property(soundDecisions, (sound) => {
				expect(ratingProblems(sound)).toEqual([])
			}),
		)
	})

	it("is caught when the score is a hundredth off the sum of its parts", () => {
		fc.assert(
			fc.property(soundDecisions, fc.constantFrom(-0.01, 0.01, 1), (sound, slip) => {
				expect(ratingProblems({ ...sound, score: sound.score + slip })).toContain("score_is_not_sum_of_parts")
			}),
		)
	})

	it("is caught when the stars are not those of the score", () => {
		fc.assert(
			fc.property(
				soundDecisions.filter((sound) => !sound.potentialFive),
				fc.constantFrom<Stars>(3, 4, 5),
				(sound, stars) => {
					const caught = ratingProblems({ ...sound, stars }).includes("stars_disagree_with_score")
					expect(caught).toBe(stars !== sound.stars)
				},
			),
		)
	})

	it("keeps each part within the maximum of the day's rubric", () => {
		const parts = { a: 38, b: 20, c: 24 }
		expect(ratingProblems(decision({ parts, score: 82 }))).toEqual([])
		expect(ratingProblems(decision({ parts, score: 82, decidedOn: toDay("2022-01-15") }))).toEqual([
			"part_a_out_of_range",
		])
		expect(ratingProblems(decision({ parts: { a: 30, b: -1, c: 35.5 }, score: 64.5, stars: 3 }))).toEqual([
			"part_b_out_of_range",
			"part_c_out_of_range",
		])
	})

	it("knows potential five as four stars with at least ninety points", () => {
		const parts = { a: 38, b: 22, c: 31 }
		expect(ratingProblems(decision({ parts, score: 91, potentialFive: true }))).toEqual([])
		expect(ratingProblems(decision({ parts, score: 91 }))).toEqual(["stars_disagree_with_score"])
		expect(
			ratingProblems(decision({ parts, score: 91, potentialFive: true, stars: 5, authority: "ministry" })),
		).toEqual(["potential_five_without_four_stars"])
		expect(ratingProblems(decision({ potentialFive: true }))).toEqual([
			"potential_five_without_ninety_points",
		])
	})

	it("is caught when another authority than the day's signed it", () => {
		const parts = { a: 25, b: 15, c: 20 }
		const three = decision({ parts, score: 60, stars: 3, authority: "district" })
		expect(ratingProblems(three)).toEqual(["authority_cannot_decide"])
		expect(ratingProblems({ ...three, decidedOn: toDay("2024-05-01") })).toEqual([])
	})

	it("answers for nonsense instead of failing", () => {
		const nonsense = decision({ parts: { a: Number.NaN, b: 0, c: 0 }, score: Number.NaN })
		expect(ratingProblems(nonsense)).toEqual([
			"part_a_out_of_range",
			"score_is_not_sum_of_parts",
			"score_out_of_range",
		])
		expect(ratingProblems(decision({ decidedOn: toDay("2018-05-07") }))).toEqual(["no_rubric_on_day"])
	})
})
