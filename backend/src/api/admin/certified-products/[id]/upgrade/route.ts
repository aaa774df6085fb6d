import { upgradeCertificate } from "../../../../../workflows/certification/upgrade-certificate"
import { readReplacement } from "../../bodies"
import { changingRegister } from "../../changing-register"

export const POST = changingRegister(({ body }) => readReplacement(body), upgradeCertificate)
