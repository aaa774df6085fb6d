import { Modules } from "@medusajs/framework/utils"
import { LISTING_INDEX } from "../src/catalogue/listing-documents"
import { marketSuite } from "./running/market-suite"
import { FaultyLine } from "./search/network-faults"
import { searchContract } from "./search/search-contract"
import { TestShop } from "./shop/test-shop"

const line = new FaultyLine(new URL(process.env.TEST_MEILISEARCH_HOST ?? "http://127.0.0.1:7700"))
const host = line.open()
const apiKey = process.env.TEST_MEILISEARCH_API_KEY
const ENGINE = {
	SEARCH_LIMIT_PER_MINUTE: "5000",
	MEILISEARCH_HOST: host,
	...(apiKey ? { MEILISEARCH_API_KEY: apiKey } : {}),
}

/** The same contract as on Postgres (shop.test.ts), against the Meilisearch that MEILISEARCH_HOST names, over a line that can fail. */
marketSuite(ENGINE, (suite) => {
	const shop = new TestShop(suite)
	const engine = () => shop.container.resolve(Modules.SEARCH)
	beforeAll(async () => {
		// The index is filled beside the start; until then the one in Postgres answers.
		await vi.waitFor(
			async () =>
				expect(await engine().listIndexes()).toEqual([expect.objectContaining({ provider: "meilisearch" })]),
			{ timeout: 60_000, interval: 250 },
		)
		await shop.open()
	})
	beforeEach(() => shop.lookAgain())
	afterAll(async () => {
		await engine().deleteIndex(LISTING_INDEX)
		await line.close()
	})

	searchContract(shop, line)
})
