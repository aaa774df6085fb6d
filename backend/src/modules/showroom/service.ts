import { MedusaService } from "@medusajs/framework/utils"
import { Showroom } from "./models/showroom"

/** Showrooms and their opening hours. What stands on a shelf is Medusa's inventory, read elsewhere. */
export default class ShowroomModuleService extends MedusaService({ Showroom }) {}
