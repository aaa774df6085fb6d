import { Module } from "@medusajs/framework/utils"
import ParcelModuleService from "./service"

export const PARCEL_MODULE = "parcel"

export default Module(PARCEL_MODULE, { service: ParcelModuleService })
