import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import TransferPayment from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [TransferPayment] })
