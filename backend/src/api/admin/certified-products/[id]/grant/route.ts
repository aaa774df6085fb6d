import { grantCertificate } from "../../../../../workflows/certification/grant-certificate"
import { readForm } from "../../../form"
import { grantBody } from "../../bodies"
import { changingRegister } from "../../changing-register"

export const POST = changingRegister(
	({ body }) => ({ decision: readForm(grantBody, body), replaces: null }),
	grantCertificate,
)
