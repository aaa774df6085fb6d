import { MedusaService } from "@medusajs/framework/utils"
import { IndexProgress } from "./models/index-progress"

/** What the catalogue remembers of its own work. Listings are Medusa's products. */
export default class CatalogueModuleService extends MedusaService({ IndexProgress }) {}
