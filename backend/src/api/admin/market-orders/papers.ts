import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Locale } from "@ocop/messages"
import { marketClock } from "../../../../clock"
import { type PaperFacts, paperFacts } from "../../../parcels/papers/paper-facts"

/** Answers a paper of a parcel as a PDF. Papers travel in Vietnam: they speak Vietnamese. */
export async function answerPaper(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse,
	kind: "slip" | "label",
	draw: (facts: PaperFacts, locale: Locale, at: Date) => Promise<Buffer>,
): Promise<void> {
	const { id = "", parcel_id = "" } = request.params
	const facts = await paperFacts(request.scope, id, parcel_id)
	const bytes = await draw(facts, "vi", marketClock.now())
	response
		.set({
			"content-type": "application/pdf",
			"content-disposition": `inline; filename="${facts.code}-${kind}.pdf"`,
			// It names a person and where they live.
			"cache-control": "private, no-store",
		})
		.send(bytes)
}
