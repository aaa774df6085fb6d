import { boothDetail, type FairDetail, fairDetail, fairsPage } from "@ocop/contracts"
import { addDays, endOfDay, startOfDay, toDay } from "@ocop/domain"
import type * as BoothDetailModule from "../../src/fairs/booth-detail"
import type * as FairCardsModule from "../../src/fairs/fair-cards"
import type * as CreateFair from "../../src/workflows/fair/create-fair"
import { appModule } from "../builders/app-module"
import { ORGANISER, someFair } from "./builders"
import type { DemoShop } from "./demo-market"

export function fairPages(shop: DemoShop): void {
	describe("a fair's pages", () => {
		const pageOf = async (handle: string): Promise<FairDetail> =>
			fairDetail.parse((await shop.get(`/store/fairs/${handle}`)).data)

		it("lists the live fair first", async () => {
			const { status, data } = await shop.get("/store/fairs")
			expect(status).toBe(200)
			const { fairs } = fairsPage.parse(data)
			const live = await shop.liveFair()
			expect(fairs[0]).toMatchObject({ handle: live.handle, phase: "live", booths: live.booths.length })
			expect(fairs.map(({ phase }) => phase)).toEqual(["live", "published", "ended"])
		})

		it("draws every booth on its own place of the plan", async () => {
			const live = await shop.liveFair()
			const page = await pageOf(live.handle)
			expect(page.boothList).toHaveLength(live.booths.length)
			expect(page.plan.places).toHaveLength(live.plan.places.length)
			const standing = page.plan.places.flatMap(({ boothCode }) => boothCode ?? [])
			expect(new Set(standing)).toEqual(new Set(live.booths.map(({ code }) => code)))
		})

		it("opens and ends by the clock, with no job run", async () => {
			const { fairsPageAt } = appModule<typeof FairCardsModule>("fairs/fair-cards")
			const live = await shop.liveFair()
			const phaseAt = async (at: Date) =>
				(await fairsPageAt(shop.container, at)).fairs.find(({ handle }) => handle === live.handle)?.phase
			expect(await phaseAt(endOfDay(addDays(toDay(live.startsOn), -1)))).toBe("published")
			expect(await phaseAt(startOfDay(toDay(live.startsOn)))).toBe("live")
			expect(await phaseAt(endOfDay(toDay(live.endsOn)))).toBe("live")
			expect(await phaseAt(startOfDay(addDays(toDay(live.endsOn), 1)))).toBe("ended")
		})

		it("says until when its answer holds", async () => {
			const live = await shop.liveFair()
			const { freshUntil } = await pageOf(live.handle)
			expect(freshUntil).toBe(startOfDay(addDays(toDay(live.endsOn), 1)).toISOString())
		})

		it("is not there while the fair is a draft", async () => {
			const { createFair } = appModule<typeof CreateFair>("workflows/fair/create-fair")
			const fair = someFair()
			await createFair(shop.container).run({ input: { fair, actor: ORGANISER } })
			expect((await shop.get(`/store/fairs/${fair.handle}`)).status).toBe(404)
			const { fairs } = fairsPage.parse((await shop.get("/store/fairs")).data)
			expect(fairs.map(({ handle }) => handle)).not.toContain(fair.handle)
		})

		it("is not found under an unknown address", async () => {
			const { status, data } = await shop.get("/store/fairs/khong-co")
			expect([status, data.code]).toEqual([404, "not_found"])
		})
	})

	describe("a booth's page", () => {
		const ocopBooth = async () => {
			const live = await shop.liveFair()
			const booth = live.booths.find(({ ocop, listingKeys }) => ocop && listingKeys.length > 0)
			if (!booth) throw new Error("The live fair has no OCOP booth")
			return { fair: live.handle, booth: booth.code, endsOn: toDay(live.endsOn) }
		}

		it("shows its producer's products with the stars in force", async () => {
			const { fair, booth } = await ocopBooth()
			const { status, data } = await shop.get(`/store/fairs/${fair}/booths/${booth}`)
			expect(status).toBe(200)
			const page = boothDetail.parse(data)
			expect(page.products.length).toBeGreaterThan(0)
			expect(page.products.every(({ rating }) => rating !== null)).toBe(true)
			expect(page.products.every(({ producer }) => producer.handle === page.producer.handle)).toBe(true)
		})

		it("is found however its code is typed", async () => {
			const { fair, booth } = await ocopBooth()
			expect((await shop.get(`/store/fairs/${fair}/booths/${booth.toLowerCase()}`)).status).toBe(200)
		})

		it("loses a star when its certificate runs out, with no job run", async () => {
			const { boothDetailAt } = appModule<typeof BoothDetailModule>("fairs/booth-detail")
			const where = await ocopBooth()
			const starsAt = async (at: Date) =>
				(await boothDetailAt(shop.container, where, at)).products.map(({ rating }) => rating?.stars ?? null)
			const onTheLastDay = await starsAt(endOfDay(where.endsOn))
			expect(onTheLastDay).not.toContain(null)
			// No certificate outlives 36 months.
			const later = await starsAt(startOfDay(addDays(where.endsOn, 3 * 366)))
			expect(new Set(later)).toEqual(new Set([null]))
		})

		it("is not found under another fair or an unknown code", async () => {
			const { fair, booth } = await ocopBooth()
			const { fairs } = fairsPage.parse((await shop.get("/store/fairs")).data)
			const other = fairs.find(({ handle }) => handle !== fair)?.handle
			for (const path of [`${other}/booths/${booth}`, `${fair}/booths/ZZZZZZZZ`, `${fair}/booths/%00`]) {
				const { status } = await shop.get(`/store/fairs/${path}`)
				expect([400, 404]).toContain(status)
			}
		})
	})
}
