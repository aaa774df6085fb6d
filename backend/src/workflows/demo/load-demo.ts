import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type DemoMarket, generateMarket } from "@ocop/demo-data"
import { dayAt, startOfDay, toDay } from "@ocop/domain"
import { marketClock } from "../../../clock"
import type { Actor } from "../../act"
import { DEMO_MODULE } from "../../modules/demo"
import type DemoModuleService from "../../modules/demo/service"
import { JOURNAL_MODULE } from "../../modules/journal"
import type JournalModuleService from "../../modules/journal/service"
import { setUpMarket } from "../market/set-up-market"
import { type Report, StageLedger } from "./stage-ledger"
import { DEMO_STAGES } from "./stages"

/** Hanoi's published total; the data set has its proportions. */
const DEFAULT_LISTINGS = 3463
const SEED = 2026
const LOAD_ID = "demo_load"

/** Last row of the ledger: when it is finished, everything is in. */
const COMPLETE = "complete"

const SYSTEM: Actor = { type: "system", id: null }

export interface DemoRequest {
	mode: "demo" | "live"
	/** How many listings; null for what this database began with, or the default. */
	listings: number | null
	report: Report
	/** Ends after this stage, as a kill would; the next load goes on from there. */
	stopAfter?: string
}

/** "already": the database holds the whole data set, and nothing was done. */
export type DemoOutcome = "loaded" | "already" | "stopped"

/**
 * Brings the demo data set into the database, stage by stage. What a killed load leaves is completed by the next one with the
 * same data: size, seed and day are kept from the first.
 *
 * @throws Error in live mode, for a database with listings of its own, and when the database holds another demo than is asked for
 */
export async function loadDemo(container: MedusaContainer, request: DemoRequest): Promise<DemoOutcome> {
	if (request.mode === "live") throw new Error("Demo data never goes into a live market (MARKET_MODE=live).")
	const service = container.resolve<DemoModuleService>(DEMO_MODULE)
	const begun =
		(await service.listDemoLoads({ id: LOAD_ID }))[0] ?? (await begin(container, request.listings))
	if (request.listings !== null && request.listings !== begun.listings) {
		throw new Error(
			`This database was begun with ${begun.listings} demo listings, not ${request.listings}: run "npm run reset" first.`,
		)
	}
	if (begun.finished_at) return "already"

	const asOf = toDay(begun.as_of)
	const data = generateMarket({ seed: begun.seed, listings: begun.listings, asOf })
	const ledger = await ledgerFor(container, data, request.report)
	const { result: market } = await setUpMarket(container).run()
	for (const stage of DEMO_STAGES) {
		await stage.load({ container, ledger, market, data, at: startOfDay(asOf), actor: SYSTEM })
		if (stage.name === request.stopAfter) return "stopped"
	}
	await recordEnd(container, data)
	await ledger.run(COMPLETE, [], 1, async () => {})
	await service.updateDemoLoads({ id: LOAD_ID, finished_at: marketClock.now() })
	return "loaded"
}

async function begin(container: MedusaContainer, listings: number | null) {
	const [own] = await container.resolve(Modules.PRODUCT).listProducts({}, { select: ["id"], take: 1 })
	if (own) throw new Error("This database has listings of its own; demo data goes into an empty one only.")
	return await container.resolve<DemoModuleService>(DEMO_MODULE).createDemoLoads({
		id: LOAD_ID,
		as_of: dayAt(marketClock.now()),
		seed: SEED,
		listings: listings ?? DEFAULT_LISTINGS,
	})
}

/** @throws Error when a load was begun with data that this version of the market does not make any more */
async function ledgerFor(container: MedusaContainer, data: DemoMarket, report: Report): Promise<StageLedger> {
	const fingerprint = createHash("sha256").update(JSON.stringify(data)).digest("hex")
	const stages = await container.resolve<DemoModuleService>(DEMO_MODULE).listDemoLoadStages({})
	if (stages.some((stage) => stage.fingerprint !== fingerprint)) {
		throw new Error('The demo data have changed since this load was begun: run "npm run reset" first.')
	}
	return new StageLedger(container, fingerprint, report)
}

/** One entry for the whole load: rows that come with a data set are no acts of anybody. */
async function recordEnd(container: MedusaContainer, data: DemoMarket): Promise<void> {
	await container.resolve<JournalModuleService>(JOURNAL_MODULE).record([
		{
			id: "jrn_demo_load",
			at: marketClock.now(),
			name: "demo.data.loaded",
			actor: SYSTEM,
			subject: { type: "demo", id: LOAD_ID },
			change: {
				asOf: data.asOf,
				producers: data.producers.length,
				certifiedProducts: data.certifiedProducts.length,
				listings: data.listings.length,
				showrooms: data.showrooms.length,
				fairs: data.fairs.length,
			},
			tags: ["catalogue", "showrooms"],
		},
	])
}
