import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoMarket } from "@ocop/demo-data"
import type { Actor } from "../../act"
import type { MarketSetUp } from "../market/set-up-market"
import type { StageLedger } from "./stage-ledger"

/** What every stage of the load has at hand. */
export interface DemoLoading {
	container: MedusaContainer
	ledger: StageLedger
	market: MarketSetUp
	data: DemoMarket
	/** The start of the day that the data set was made for, also when the load is completed later. */
	at: Date
	actor: Actor
}

export interface DemoStage {
	name: string
	load(loading: DemoLoading): Promise<void>
}
