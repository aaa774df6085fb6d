import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DatabaseLocks } from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [DatabaseLocks] })
