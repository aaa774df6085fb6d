import { Modules } from "@medusajs/framework/utils"
import { marketClock } from "../../clock"
import { SHOWROOM_MODULE } from "../../src/modules/showroom"
import type ShowroomModuleService from "../../src/modules/showroom/service"
import type { ShowroomInput } from "../../src/modules/showroom/showroom-input"
import type * as AllocateBooths from "../../src/workflows/fair/allocate-booths"
import type * as ApproveFair from "../../src/workflows/fair/approve-fair"
import type * as CreateFair from "../../src/workflows/fair/create-fair"
import type * as SetFloorPlan from "../../src/workflows/fair/set-floor-plan"
import type * as OpenShowrooms from "../../src/workflows/showroom/open-showrooms"
import type * as SetOpeningHours from "../../src/workflows/showroom/set-opening-hours"
import { appModule } from "../builders/app-module"
import { whileJournalRefuses } from "../builders/refusing-journal"
import { ORGANISER, someBooth, someFair, somePlan } from "./builders"
import type { DemoShop } from "./demo-market"

const REFUSED = "journal_refuses"

export function deedsWithActs(shop: DemoShop): void {
	const { createFair } = appModule<typeof CreateFair>("workflows/fair/create-fair")
	const { setFloorPlan } = appModule<typeof SetFloorPlan>("workflows/fair/set-floor-plan")
	const { approveFair } = appModule<typeof ApproveFair>("workflows/fair/approve-fair")
	const { allocateBooths } = appModule<typeof AllocateBooths>("workflows/fair/allocate-booths")
	const { openShowrooms } = appModule<typeof OpenShowrooms>("workflows/showroom/open-showrooms")
	const { setOpeningHours } = appModule<typeof SetOpeningHours>("workflows/showroom/set-opening-hours")

	const actor = ORGANISER
	const showrooms = () => shop.container.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
	const unseen = (change: () => Promise<unknown>) =>
		expect(whileJournalRefuses(shop.container, change)).rejects.toThrow(REFUSED)
	const create = () => createFair(shop.container).run({ input: { fair: someFair(), actor } })
	const planOf = async (fairId: string) =>
		(await shop.fairs.listPlaces({ fair_id: fairId }, { order: { label: "ASC" } })).map(({ label }) => label)
	const stateOf = async (fairId: string) => (await shop.fairs.retrieveFair(fairId)).state

	describe("nothing is done to a fair or a showroom without its act (invariant 17)", () => {
		it("no fair is written down", async () => {
			await unseen(create)
			expect(await shop.fairs.listFairs({ handle: someFair().handle })).toEqual([])
		})

		it("no plan is drawn, no fair approved and no booth given", async () => {
			const { result: fairId } = await create()
			const draw = (...labels: string[]) =>
				setFloorPlan(shop.container).run({ input: { fairId, plan: somePlan(...labels), actor } })
			const approve = () => approveFair(shop.container).run({ input: { fairId, actor } })
			await draw("A1")

			await unseen(() => draw("B1", "B2"))
			expect(await planOf(fairId)).toEqual(["A1"])
			await unseen(approve)
			expect(await stateOf(fairId)).toBe("draft")

			await approve()
			const booths = [someBooth({ producerId: await shop.producerId(0) })]
			await unseen(() =>
				allocateBooths(shop.container).run({ input: { fairId, booths, actor, at: marketClock.now() } }),
			)
			expect(await shop.fairs.listBooths({ fair_id: fairId })).toEqual([])
		})

		it("no hours change", async () => {
			const [showroom] = await showrooms().listShowrooms({}, { take: 1 })
			if (!showroom) throw new Error("The demo has no showroom")
			const hours = Array.from({ length: 7 }, () => [{ opens: "00:00", closes: "01:00" }])
			await unseen(() =>
				setOpeningHours(shop.container).run({ input: { showroomId: showroom.id, hours, actor } }),
			)
			expect((await showrooms().retrieveShowroom(showroom.id)).hours).toEqual(showroom.hours)
		})

		it("no showroom opens, and no stock location is left of it", async () => {
			const locations = () => shop.container.resolve(Modules.STOCK_LOCATION).listStockLocations({}, ALL)
			const before = await locations()
			await unseen(() => openShowrooms(shop.container).run({ input: { showrooms: [someShowroom()], actor } }))
			expect(await showrooms().listShowrooms({ handle: someShowroom().handle })).toEqual([])
			expect(await locations()).toHaveLength(before.length)

			await openShowrooms(shop.container).run({ input: { showrooms: [someShowroom()], actor } })
			expect(await showrooms().listShowrooms({ handle: someShowroom().handle })).toHaveLength(1)
			const again = openShowrooms(shop.container).run({ input: { showrooms: [someShowroom()], actor } })
			await expect(again).rejects.toMatchObject({ code: "showroom_handle_taken" })
			expect(await locations()).toHaveLength(before.length + 1)
		})
	})
}

const ALL = { take: null }

function someShowroom(): ShowroomInput {
	return {
		code: "SH0WTEST",
		handle: "diem-ban-thu",
		nameVi: "Điểm bán thử",
		nameEn: null,
		kind: "shop",
		address: "Số 1 phố Thử",
		wardCode: "00004",
		lat: 21.03,
		lon: 105.85,
		phone: null,
		hours: Array.from({ length: 7 }, () => [{ opens: "08:00", closes: "20:00" }]),
		demo: true,
	}
}
