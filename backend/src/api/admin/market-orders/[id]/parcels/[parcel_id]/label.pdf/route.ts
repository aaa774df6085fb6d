import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parcelLabel } from "../../../../../../../parcels/papers/label"
import { answerPaper } from "../../../../papers"

/** The label that is stuck on a parcel. */
export async function GET(request: AuthenticatedMedusaRequest, response: MedusaResponse): Promise<void> {
	await answerPaper(request, response, "label", parcelLabel)
}
