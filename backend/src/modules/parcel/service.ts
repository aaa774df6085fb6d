import { MedusaService } from "@medusajs/framework/utils"
import { Parcel } from "./models/parcel"
import { PlacedOrder } from "./models/placed-order"

/** Placed orders and their parcels. Orders, payments and stock are Medusa's. */
export default class ParcelModuleService extends MedusaService({ PlacedOrder, Parcel }) {}
