import { grantCertificate } from "../../../../../workflows/certification/grant-certificate"
import { grantBody } from "../../bodies"
import { changingRegister } from "../../changing-register"

export const POST = changingRegister(
	({ body }) => ({ decision: grantBody.parse(body), replaces: null }),
	grantCertificate,
)
