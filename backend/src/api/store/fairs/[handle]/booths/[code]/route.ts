import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BoothDetail } from "@ocop/contracts"
import { isPublicCode, normalisePublicCode } from "@ocop/domain"
import { marketClock } from "../../../../../../../clock"
import { boothDetailAt } from "../../../../../../fairs/booth-detail"
import { MarketError } from "../../../../../../market-error"
import { handleOf } from "../../../../input"

export async function GET(request: MedusaRequest, response: MedusaResponse<BoothDetail>): Promise<void> {
	const booth = normalisePublicCode(request.params.code ?? "")
	if (!isPublicCode(booth)) throw new MarketError("not_found", 404)
	response.json(await boothDetailAt(request.scope, { fair: handleOf(request), booth }, marketClock.now()))
}
