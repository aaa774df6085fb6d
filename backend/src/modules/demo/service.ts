import { MedusaService } from "@medusajs/framework/utils"
import { DemoLoad } from "./models/demo-load"
import { DemoLoadStage } from "./models/demo-load-stage"

/** The record of the demo load: which data set was begun, and how far each stage has come. */
export default class DemoModuleService extends MedusaService({ DemoLoad, DemoLoadStage }) {}
