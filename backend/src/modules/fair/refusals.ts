import type { ZodError } from "zod"
import { MarketError } from "../../market-error"

/** What each constraint of the tables means in words (errors_<code>), and the status it is answered with. */
const REFUSALS: Record<string, { code: string; status: number }> = {
	booth_within_quota: { code: "fair_quota_reached", status: 409 },
	booth_place_known: { code: "fair_place_unknown", status: 422 },
	booth_place_free: { code: "fair_place_taken", status: 409 },
	place_not_allocated: { code: "fair_place_allocated", status: 409 },
}

/** Runs a change and turns a refusal of the database (invariant 7) into one that people understand. */
export async function inWords<Result>(change: () => Promise<Result>): Promise<Result> {
	try {
		return await change()
	} catch (error) {
		const refusal = REFUSALS[constraintOf(error) ?? ""]
		if (!refusal) throw error
		throw new MarketError(refusal.code, refusal.status)
	}
}

/** Everything that is wrong with an input, as one refusal (422) that names the fields. */
export function wrongInput(error: ZodError): MarketError {
	const problems = error.issues.map((issue) => ({ code: "invalid_input", field: issue.path.join(".") }))
	return new MarketError("invalid_input", 422, { field: problems[0]?.field, problems })
}

/** The name of the constraint that a database error is about; the driver's own error may be wrapped several times. */
function constraintOf(error: unknown): string | null {
	let inner = error
	for (let depth = 0; depth < 5 && typeof inner === "object" && inner !== null; depth += 1) {
		if ("constraint" in inner && typeof inner.constraint === "string") return inner.constraint
		inner = "previous" in inner ? inner.previous : "cause" in inner ? inner.cause : null
	}
	return null
}
