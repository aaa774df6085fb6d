import { addQualityCertificate } from "../../../../../workflows/certification/add-quality-certificate"
import { readForm } from "../../../form"
import { qualityBody } from "../../bodies"
import { changingRegister } from "../../changing-register"

export const POST = changingRegister(
	({ body }) => ({ paper: readForm(qualityBody, body) }),
	addQualityCertificate,
)
