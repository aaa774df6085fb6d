import type { MedusaContainer } from "@medusajs/framework/types"
import type { SitemapEntries } from "@ocop/contracts"
import { dayAt } from "@ocop/domain"
import { fairsPageAt } from "../fairs/fair-cards"
import { FAIR_MODULE } from "../modules/fair"
import type FairModuleService from "../modules/fair/service"
import { SHOWROOM_MODULE } from "../modules/showroom"
import type ShowroomModuleService from "../modules/showroom/service"
import { listingIndex } from "./listing-index"
import { producerDirectory } from "./producers-page"

/** Everything that has a public page at `at`. */
export async function sitemapEntries(container: MedusaContainer, at: Date): Promise<SitemapEntries> {
	await listingIndex.upToDate(container)
	const [producers, fairs, showrooms] = await Promise.all([
		producerDirectory(container),
		fairEntries(container, at),
		container
			.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
			.listShowrooms({}, { select: ["handle"], order: { handle: "ASC" }, take: null }),
	])
	return {
		listings: [...listingIndex.table.all()]
			.map((row) => ({ handle: row.handle, changedOn: dayAt(new Date(row.changed)) }))
			.sort((a, b) => (a.handle < b.handle ? -1 : 1)),
		producers: producers.entries.map(({ row }) => row.handle),
		fairs,
		showrooms: showrooms.map((showroom) => showroom.handle),
	}
}

async function fairEntries(container: MedusaContainer, at: Date): Promise<SitemapEntries["fairs"]> {
	const service = container.resolve<FairModuleService>(FAIR_MODULE)
	const { fairs } = await fairsPageAt(container, at)
	const rows = await service.listFairs(
		{ handle: fairs.map((fair) => fair.handle) },
		{ select: ["id", "handle"], relations: ["booths"], take: null },
	)
	return rows.map((fair) => ({ handle: fair.handle, booths: fair.booths.map((booth) => booth.code) }))
}
