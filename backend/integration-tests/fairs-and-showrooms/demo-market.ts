import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { type DemoMarket, generateMarket } from "@ocop/demo-data"
import { toDay } from "@ocop/domain"
import { DEMO_MODULE } from "../../src/modules/demo"
import type DemoModuleService from "../../src/modules/demo/service"
import { FAIR_MODULE } from "../../src/modules/fair"
import type FairModuleService from "../../src/modules/fair/service"
import { demoId } from "../../src/workflows/demo/demo-id"
import type * as LoadDemo from "../../src/workflows/demo/load-demo"
import { appModule } from "../builders/app-module"

/** The fewest that still make a market with fairs and shelves. */
export const LISTINGS = 200

/** A market with the demo data in it, and who asks it things. */
export class DemoShop {
	private key = ""

	constructor(private readonly suite: Pick<MedusaSuiteOptions, "api" | "getContainer">) {}

	get container(): MedusaContainer {
		return this.suite.getContainer()
	}
	get fairs() {
		return this.container.resolve<FairModuleService>(FAIR_MODULE)
	}
	get ledger() {
		return this.container.resolve<DemoModuleService>(DEMO_MODULE)
	}

	/** Asks with the key of the market that was set up. */
	async open(): Promise<void> {
		const [key] = await this.container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
		if (!key) throw new Error("The market was not set up")
		this.key = key.token
	}

	productId(listingKey: string): string {
		return demoId("prod", listingKey)
	}
	makerId(producerKey: string): string {
		return demoId("maker", producerKey)
	}
	/** Any producer of the demo, by its place in the data set. */
	async producerId(index: number): Promise<string> {
		const producer = (await this.data()).producers[index]
		if (!producer) throw new Error(`The demo has no producer ${index}`)
		return this.makerId(producer.key)
	}

	/** Loads as the script does; what it reports is kept by the caller. */
	load(request: Partial<LoadDemo.DemoRequest> = {}): Promise<LoadDemo.DemoOutcome> {
		const { loadDemo } = appModule<typeof LoadDemo>("workflows/demo/load-demo")
		return loadDemo(this.container, { mode: "demo", listings: LISTINGS, report: () => {}, ...request })
	}

	/** The data set that the database was begun with. */
	async data(): Promise<DemoMarket> {
		const [begun] = await this.ledger.listDemoLoads({})
		if (!begun) throw new Error("No demo was loaded")
		return generateMarket({ seed: begun.seed, listings: begun.listings, asOf: toDay(begun.as_of) })
	}

	/** The fair that is live on the day of the data. */
	async liveFair(): Promise<DemoMarket["fairs"][number]> {
		const { asOf, fairs } = await this.data()
		const live = fairs.find(({ startsOn, endsOn }) => startsOn <= asOf && asOf <= endsOn)
		if (!live) throw new Error("The demo has no live fair")
		return live
	}

	get(path: string) {
		return this.suite.api.get(path, {
			headers: { "x-publishable-api-key": this.key },
			validateStatus: () => true,
		})
	}
}
