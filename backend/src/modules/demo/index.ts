import { Module } from "@medusajs/framework/utils"
import DemoModuleService from "./service"

export const DEMO_MODULE = "demo"

export default Module(DEMO_MODULE, { service: DemoModuleService })
