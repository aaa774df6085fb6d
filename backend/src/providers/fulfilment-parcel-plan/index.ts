import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import ParcelPlanDelivery from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [ParcelPlanDelivery] })
