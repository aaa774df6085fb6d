import {
	addDays,
	addMonthsClamped,
	compareDays,
	type Day,
	decidingAuthority,
	EXPIRING_DAYS,
	rubricOn,
	type Stars,
	toDay,
	validThroughOf,
} from "@ocop/domain"
import type { DemoCertificate, Text } from "./market"
import type { Random } from "./random"

/** What the newest certificate of a product is to be on the as-of day. */
export type WantedStanding = "valid" | "expiring" | "expired" | "revoked"

export interface WantedRating {
	stars: Stars
	potentialFive: boolean
}

/** The first rubric came into force on this day; nothing was decided before. */
const FIRST_DECISION = toDay("2019-08-21")
const VALID_MONTHS = 36

function notBeforeRubric(day: Day): Day {
	return compareDays(day, FIRST_DECISION) < 0 ? FIRST_DECISION : day
}

const REVOCATIONS: readonly Text[] = [
	{
		vi: "Cơ sở ngừng sản xuất sản phẩm này (tình huống minh hoạ).",
		en: "The maker no longer produces it (illustrative case).",
	},
	{
		vi: "Không duy trì điều kiện an toàn thực phẩm khi kiểm tra (tình huống minh hoạ).",
		en: "Food-safety conditions were not kept at inspection (illustrative case).",
	},
	{
		vi: "Dùng nguyên liệu khác hồ sơ đã công nhận (tình huống minh hoạ).",
		en: "Materials differed from the recognised dossier (illustrative case).",
	},
	{
		vi: "Nhãn sử dụng sai số sao được công nhận (tình huống minh hoạ).",
		en: "The label showed the wrong stars (illustrative case).",
	},
]

/** First and last decision day that give the standing on `asOf`. */
function decisionWindow(standing: WantedStanding, asOf: Day): [Day, Day] {
	const oldestInForce = addDays(addMonthsClamped(asOf, -VALID_MONTHS), 4)
	const oldestFresh = addDays(addMonthsClamped(addDays(asOf, EXPIRING_DAYS), -VALID_MONTHS), 5)
	if (standing === "expiring") return [oldestInForce, addDays(oldestFresh, -10)]
	if (standing === "expired") {
		const last = addDays(addMonthsClamped(asOf, -VALID_MONTHS), -4)
		const first = addDays(last, -640)
		return [notBeforeRubric(first), last]
	}
	return [oldestFresh, addDays(asOf, standing === "revoked" ? -120 : -6)]
}

const DAY_MS = 86_400_000

function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** Councils meet in rounds: decisions gather on a few days of a month, which stay inside the window. */
function decisionDay(random: Random, [first, last]: [Day, Day]): Day {
	const any = addDays(first, random.int(0, Math.max(0, daysBetween(first, last))))
	const round = toDay(`${any.slice(0, 8)}${random.pick(["05", "12", "19", "26"])}`)
	return round >= first && round <= last ? round : any
}

const SCORES: Record<"three" | "four" | "five" | "potential", readonly [number, number]> = {
	three: [5250, 6999],
	four: [7000, 8940],
	five: [9020, 9680],
	potential: [9000, 9540],
}

/** Parts in hundredths that fit their maxima and sum exactly to the score. */
function scoreParts(random: Random, score: number, day: Day): { a: number; b: number; c: number } {
	const { a: maxA, b: maxB, c: maxC } = rubricOn(day).parts
	const near = (max: number) =>
		Math.min(
			max * 100,
			Math.max(
				0,
				Math.round(
					(score * max) / 100 + random.between(-1, 1) * Math.min(180, (max * (10_000 - score)) / 220),
				),
			),
		)
	for (;;) {
		const [a, b] = [near(maxA), near(maxB)]
		const c = score - a - b
		if (c >= 0 && c <= maxC * 100) return { a: a / 100, b: b / 100, c: c / 100 }
	}
}

function decide(random: Random, rating: WantedRating, decidedOn: Day, code: string): DemoCertificate {
	const range = rating.potentialFive
		? SCORES.potential
		: rating.stars === 5
			? SCORES.five
			: rating.stars === 4
				? SCORES.four
				: SCORES.three
	const score = random.int(range[0], range[1])
	const authority = decidingAuthority(rating.stars, decidedOn)
	const round =
		100 +
		(Number(decidedOn.slice(5, 7)) * 31 + Number(decidedOn.slice(8))) * (authority === "ministry" ? 1 : 3) +
		random.int(0, authority === "district" ? 6 : 1)
	return {
		code,
		decisionNo: `DEMO-${round}/${decidedOn.slice(0, 4)}/QĐ-MH`,
		decidedOn,
		validThrough: validThroughOf(decidedOn),
		authority,
		scoreParts: scoreParts(random, score, decidedOn),
		score: score / 100,
		stars: rating.stars,
		potentialFive: rating.potentialFive,
		number: `Minh hoạ ${decidedOn.slice(0, 4)}-${code}`,
		state: "active",
		revokedOn: null,
		revokeReason: null,
	}
}

/**
 * The certificates of one product, oldest first. `renewed` puts a superseded one before the newest: the same stars, or
 * one less where it was an upgrade. Every one satisfies ratingProblems (invariant 4).
 */
export function certify(
	random: Random,
	rating: WantedRating,
	standing: WantedStanding,
	renewed: boolean,
	asOf: Day,
	nextCode: () => string,
): DemoCertificate[] {
	const newest = decide(random, rating, decisionDay(random, decisionWindow(standing, asOf)), nextCode())
	if (standing === "revoked") {
		newest.state = "revoked"
		newest.revokedOn = addDays(
			newest.decidedOn,
			random.int(30, Math.min(700, Math.max(31, daysBetween(newest.decidedOn, asOf) - 2))),
		)
		newest.revokeReason = random.pick(REVOCATIONS)
	}
	if (!renewed) return [newest]
	const earlier = addDays(newest.decidedOn, -random.int(400, 1060))
	const before: WantedRating = {
		stars: rating.stars === 4 && random.chance(0.6) ? 3 : rating.stars === 5 ? 4 : rating.stars,
		potentialFive: rating.stars === 5,
	}
	const replaced = decide(random, before, notBeforeRubric(earlier), nextCode())
	return [{ ...replaced, state: "superseded" }, newest]
}
