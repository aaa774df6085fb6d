import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parcelSlip } from "../../../../../../../parcels/papers/slip"
import { answerPaper } from "../../../../papers"

/** The slip that lies in a parcel. */
export async function GET(request: AuthenticatedMedusaRequest, response: MedusaResponse): Promise<void> {
	await answerPaper(request, response, "slip", parcelSlip)
}
