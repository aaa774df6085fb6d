import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { showroomDetail, showroomsPage } from "@ocop/contracts"
import { isMarketError } from "../../src/market-error"
import { SHOWROOM_MODULE } from "../../src/modules/showroom"
import type ShowroomModuleService from "../../src/modules/showroom/service"
import type { HoursRow } from "../../src/modules/showroom/weekly-hours"
import type * as ShowroomPages from "../../src/showrooms/showroom-pages"
import type * as SetOpeningHours from "../../src/workflows/showroom/set-opening-hours"
import { appModule } from "../builders/app-module"
import { ORGANISER } from "./builders"
import type { DemoShop } from "./demo-market"

const SHELF_PAGE = 24

/** Weekdays with a break at noon, mornings on Saturday, closed on Sunday. */
const OFFICE_WEEK: HoursRow[] = [
	...Array.from({ length: 5 }, () => [
		{ opens: "07:30", closes: "12:00" },
		{ opens: "13:30", closes: "17:00" },
	]),
	[{ opens: "07:30", closes: "11:30" }],
	[],
]

export function showroomPages(shop: DemoShop): void {
	const { setOpeningHours } = appModule<typeof SetOpeningHours>("workflows/showroom/set-opening-hours")
	const { showroomDetailAt } = appModule<typeof ShowroomPages>("showrooms/showroom-pages")
	const service = () => shop.container.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
	const someShowroom = async () => {
		const { showrooms } = await shop.data()
		const fullest = [...showrooms].sort((a, b) => b.shelf.length - a.shelf.length)[0]
		if (!fullest) throw new Error("The demo has no showroom")
		return fullest
	}
	const setHours = async (handle: string, hours: HoursRow[]) => {
		const [row] = await service().listShowrooms({ handle })
		if (!row) throw new Error(`There is no showroom ${handle}`)
		await setOpeningHours(shop.container).run({ input: { showroomId: row.id, hours, actor: ORGANISER } })
	}

	describe("showrooms", () => {
		it("are all on one page, with what stands on their shelves", async () => {
			const { showrooms } = await shop.data()
			const page = showroomsPage.parse((await shop.get("/store/showrooms")).data)
			expect(page.showrooms).toHaveLength(showrooms.length)
			const shelves = new Map(page.showrooms.map(({ handle, shelf }) => [handle, shelf]))
			for (const { handle, shelf } of showrooms) {
				expect(shelves.get(handle)).toBe(shelf.filter(({ quantity }) => quantity > 0).length)
			}
			const addresses = new Map(page.showrooms.map(({ handle, addressEn }) => [handle, addressEn]))
			for (const { handle, address } of showrooms) expect(addresses.get(handle)).toBe(address.en)
			expect(page.showrooms.some(({ hours }) => hours.some((ranges) => ranges.length === 2))).toBe(true)
		})

		it("can be narrowed to a former district", async () => {
			const all = showroomsPage.parse((await shop.get("/store/showrooms")).data).showrooms
			const slug = all.find(({ ward }) => ward.formerDistrict)?.ward.formerDistrict?.slug
			const { data } = await shop.get(`/store/showrooms?district=${slug}`)
			const there = showroomsPage.parse(data).showrooms
			expect(there.length).toBeGreaterThan(0)
			expect(there.length).toBe(all.filter(({ ward }) => ward.formerDistrict?.slug === slug).length)
		})

		it("answer odd questions with 400 and unknown addresses with 404", async () => {
			const { handle } = await someShowroom()
			const statusOf = async (path: string) => (await shop.get(`/store/showrooms${path}`)).status
			expect(await statusOf("?district=%27%20or")).toBe(400)
			expect(await statusOf("?district=a&district=b")).toBe(400)
			expect(await statusOf("/khong-co")).toBe(404)
			expect(await statusOf(`/${handle}?page=0`)).toBe(400)
			expect(await statusOf(`/${handle}?page=900`)).toBe(404)
		})

		it("show their shelf page by page, with the pieces that are free", async () => {
			const { handle, shelf } = await someShowroom()
			const page = showroomDetail.parse((await shop.get(`/store/showrooms/${handle}`)).data)
			expect(page.pages).toBe(Math.ceil(shelf.length / SHELF_PAGE))
			expect(page.products).toHaveLength(Math.min(SHELF_PAGE, shelf.length))
			const { listings } = await shop.data()
			const keys = new Map(listings.map((listing) => [listing.handle, listing.key]))
			const quantities = new Map(shelf.map(({ listingKey, quantity }) => [listingKey, quantity]))
			for (const { listing, available } of page.products) {
				expect(available).toBe(quantities.get(keys.get(listing.handle) ?? ""))
			}
		})

		it("keep their stock out of the online shop (invariant 9)", async () => {
			const { data } = await shop.container.resolve(ContainerRegistrationKeys.QUERY).graph({
				entity: "sales_channel",
				fields: ["stock_locations.name"],
			})
			expect(
				data.flatMap(({ stock_locations }) => stock_locations ?? []).map((place) => place?.name),
			).toEqual(["online"])
			const locations = await shop.container
				.resolve(Modules.STOCK_LOCATION)
				.listStockLocations({}, { take: null })
			const showrooms = await service().listShowrooms({}, { take: null })
			expect(locations).toHaveLength(showrooms.length + 1)
		})
	})

	describe("a showroom's hours", () => {
		it("open and close it by the clock, and say what comes next", async () => {
			const { handle } = await someShowroom()
			await setHours(handle, OFFICE_WEEK)
			const at = async (moment: string) => {
				const { open, nextChange } = await showroomDetailAt(
					shop.container,
					{ handle, page: 1 },
					new Date(`${moment}+07:00`),
				)
				return [open, nextChange]
			}
			expect(await at("2026-11-23T07:29:59")).toEqual([false, "2026-11-23T00:30:00.000Z"])
			expect(await at("2026-11-23T07:30:00")).toEqual([true, "2026-11-23T05:00:00.000Z"])
			expect(await at("2026-11-23T12:00:00")).toEqual([false, "2026-11-23T06:30:00.000Z"])
			expect(await at("2026-11-23T13:30:00")).toEqual([true, "2026-11-23T10:00:00.000Z"])
			expect(await at("2026-11-23T17:00:00")).toEqual([false, "2026-11-24T00:30:00.000Z"])
			// From Saturday noon over Sunday to Monday.
			expect(await at("2026-11-28T11:30:00")).toEqual([false, "2026-11-30T00:30:00.000Z"])
		})

		it("are refused when they close before they open or a day is missing", async () => {
			const { handle } = await someShowroom()
			const refusalOf = async (hours: HoursRow[]) => {
				try {
					await setHours(handle, hours)
					return null
				} catch (error) {
					return isMarketError(error) ? [error.code, error.status] : error
				}
			}
			const upsideDown = OFFICE_WEEK.with(0, [{ opens: "17:00", closes: "07:30" }])
			expect(await refusalOf(upsideDown)).toEqual(["showroom_hours_wrong", 422])
			const overlapping = [
				{ opens: "07:30", closes: "12:00" },
				{ opens: "11:00", closes: "17:00" },
			]
			expect(await refusalOf(OFFICE_WEEK.with(0, overlapping))).toEqual(["showroom_hours_wrong", 422])
			expect(await refusalOf(OFFICE_WEEK.slice(1))).toEqual(["showroom_hours_wrong", 422])
			expect(await refusalOf(OFFICE_WEEK)).toBeNull()
		})
	})
}
