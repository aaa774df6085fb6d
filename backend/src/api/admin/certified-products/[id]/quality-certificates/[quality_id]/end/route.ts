import { endQualityCertificate } from "../../../../../../../workflows/certification/end-quality-certificate"
import { readForm } from "../../../../../form"
import { endQualityBody } from "../../../../bodies"
import { changingRegister } from "../../../../changing-register"

export const POST = changingRegister(
	({ body, params }) => ({ ...readForm(endQualityBody, body), qualityId: params.quality_id ?? "" }),
	endQualityCertificate,
)
