import { MedusaService } from "@medusajs/framework/utils"
import { Booth } from "./models/booth"
import { BoothProduct } from "./models/booth-product"
import { Fair } from "./models/fair"
import { Place } from "./models/place"

/** Fairs, their plans and booths. The database refuses what invariant 7 forbids (see the migrations). */
export default class FairModuleService extends MedusaService({ Fair, Place, Booth, BoothProduct }) {}
