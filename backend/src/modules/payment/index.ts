import { Module } from "@medusajs/framework/utils"
import MarketPaymentModuleService from "./service"

/** Medusa's own module is `payment`: it knows payments of carts, this one what the market asks for, gets and gives back. */
export const MARKET_PAYMENT_MODULE = "market_payment"

export default Module(MARKET_PAYMENT_MODULE, { service: MarketPaymentModuleService })
