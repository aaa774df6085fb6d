import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import VietnameseTax from "./service"

export default ModuleProvider(Modules.TAX, { services: [VietnameseTax] })
