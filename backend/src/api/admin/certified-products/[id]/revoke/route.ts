import { revokeCertificate } from "../../../../../workflows/certification/revoke-certificate"
import { readForm } from "../../../form"
import { revokeBody } from "../../bodies"
import { changingRegister } from "../../changing-register"

export const POST = changingRegister(({ body }) => readForm(revokeBody, body), revokeCertificate)
