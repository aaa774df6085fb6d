import { renewCertificate } from "../../../../../workflows/certification/renew-certificate"
import { readReplacement } from "../../bodies"
import { changingRegister } from "../../changing-register"

export const POST = changingRegister(({ body }) => readReplacement(body), renewCertificate)
