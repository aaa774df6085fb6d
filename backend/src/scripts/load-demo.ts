import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { environment } from "../../environment"
import { LISTING_INDEX } from "../catalogue/listing-documents"
import { listingIndex } from "../catalogue/listing-index"
import { loadDemo } from "../workflows/demo/load-demo"

/**
 * `medusa exec ./src/scripts/load-demo.js`: completes the demo data, or does nothing when they are complete. Progress goes to the
 * standard output as "[demo] listings 1200/3463".
 */
export default async function load({ container }: ExecArgs): Promise<void> {
	const search = container.resolve(Modules.SEARCH)
	const [index] = await search.listIndexes()
	// An index that was never filled takes nothing. It is opened while the market is empty; Medusa would read it all again at the start.
	if (index?.status === "pending") await search.reindex({ index: LISTING_INDEX })
	const outcome = await loadDemo(container, {
		mode: environment.mode,
		listings: environment.demoListings,
		report: (stage, done, total) => say(`${stage} ${done}/${total}`),
	})
	if (outcome !== "already") {
		say("search index 0/1")
		// Else the first shopper would wait for it.
		await listingIndex.fill(container)
		say("search index 1/1")
	}
	say(outcome === "already" ? "complete already" : "complete")
}

function say(words: string): void {
	process.stdout.write(`[demo] ${words}\n`)
}
