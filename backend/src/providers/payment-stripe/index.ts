import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import CardPayment from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [CardPayment] })
