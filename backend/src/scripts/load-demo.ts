import type { ExecArgs } from "@medusajs/framework/types"
import { environment } from "../../environment"
import { listingIndex } from "../catalogue/listing-index"
import { loadDemo } from "../workflows/demo/load-demo"

/**
 * `medusa exec ./src/scripts/load-demo.js`: completes the demo data, or does nothing when they are complete. Progress goes to the
 * standard output as "[demo] listings 1200/3463".
 */
export default async function load({ container }: ExecArgs): Promise<void> {
	const outcome = await loadDemo(container, {
		mode: environment.mode,
		listings: environment.demoListings,
		report: (stage, done, total) => say(`${stage} ${done}/${total}`),
	})
	if (outcome !== "already") {
		say("search index 0/1")
		// Else the first shopper would wait for it.
		await listingIndex.catchUp(container)
		say("search index 1/1")
	}
	say(outcome === "already" ? "complete already" : "complete")
}

function say(words: string): void {
	process.stdout.write(`[demo] ${words}\n`)
}
