import { revokeCertificate } from "../../../../../workflows/certification/revoke-certificate"
import { revokeBody } from "../../bodies"
import { changingRegister } from "../../changing-register"

export const POST = changingRegister(({ body }) => revokeBody.parse(body), revokeCertificate)
