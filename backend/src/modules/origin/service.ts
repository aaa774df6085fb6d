import { MedusaService } from "@medusajs/framework/utils"
import { OriginStatement } from "./models/origin-statement"
import { RawMaterial } from "./models/raw-material"

export default class OriginModuleService extends MedusaService({ OriginStatement, RawMaterial }) {}
