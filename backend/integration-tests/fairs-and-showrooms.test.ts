import { Modules } from "@medusajs/framework/utils"
import { allocation } from "./fairs-and-showrooms/allocation"
import { deedsWithActs } from "./fairs-and-showrooms/deeds-with-acts"
import { type LoadStory, loadingTheDemo } from "./fairs-and-showrooms/demo-load"
import { DemoShop } from "./fairs-and-showrooms/demo-market"
import { drawings } from "./fairs-and-showrooms/drawings"
import { fairPages } from "./fairs-and-showrooms/fair-pages"
import { showroomPages } from "./fairs-and-showrooms/showroom-pages"
import { marketSuite } from "./running/market-suite"

marketSuite({}, ({ api, getContainer }) => {
	const shop = new DemoShop({ api, getContainer })
	let story: LoadStory

	/** Loaded once for all descriptions, and stopped in the middle of it. */
	beforeAll(async () => {
		const products = async () =>
			(await getContainer().resolve(Modules.PRODUCT).listAndCountProducts({}, { take: 1 }))[1]
		const live = await shop.load({ mode: "live" }).catch((error: Error) => error.message)
		const productsAfterLive = await products()
		const first = await shop.load({ stopAfter: "listings" })
		const listingsAfterFirst = await products()
		const second = await shop.load()
		story = { live, productsAfterLive, first, listingsAfterFirst, second }
		await shop.open()
	})

	loadingTheDemo(shop, () => story)
	fairPages(shop)
	allocation(shop)
	showroomPages(shop)
	deedsWithActs(shop)
	drawings(shop)
})
