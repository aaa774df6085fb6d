import { addDays, dayAt } from "@ocop/domain"
import { marketClock } from "../../clock"
import { isMarketError } from "../../src/market-error"
import type { FairInput } from "../../src/modules/fair/fair-input"
import type { FloorPlanInput } from "../../src/modules/fair/floor-plan"
import type { BoothInput } from "../../src/modules/fair/service"
import { JOURNAL_MODULE } from "../../src/modules/journal"
import type JournalModuleService from "../../src/modules/journal/service"
import type * as AllocateBooths from "../../src/workflows/fair/allocate-booths"
import type * as ApproveFair from "../../src/workflows/fair/approve-fair"
import type * as CreateFair from "../../src/workflows/fair/create-fair"
import type * as PublishFair from "../../src/workflows/fair/publish-fair"
import type * as SetFloorPlan from "../../src/workflows/fair/set-floor-plan"
import { appModule } from "../builders/app-module"
import { ORGANISER, someBooth, someFair, somePlan } from "./builders"
import type { DemoShop } from "./demo-market"

export function allocation(shop: DemoShop): void {
	const { createFair } = appModule<typeof CreateFair>("workflows/fair/create-fair")
	const { setFloorPlan } = appModule<typeof SetFloorPlan>("workflows/fair/set-floor-plan")
	const { approveFair } = appModule<typeof ApproveFair>("workflows/fair/approve-fair")
	const { publishFair } = appModule<typeof PublishFair>("workflows/fair/publish-fair")
	const { allocateBooths } = appModule<typeof AllocateBooths>("workflows/fair/allocate-booths")

	const create = async (change: Partial<FairInput> = {}) =>
		(await createFair(shop.container).run({ input: { fair: someFair(change), actor: ORGANISER } })).result
	const plan = (fairId: string, floor: FloorPlanInput) =>
		setFloorPlan(shop.container).run({ input: { fairId, plan: floor, actor: ORGANISER } })
	const allocate = (fairId: string, ...booths: BoothInput[]) =>
		allocateBooths(shop.container).run({
			input: { fairId, booths, actor: ORGANISER, at: marketClock.now() },
		})
	/** An approved fair with places A1, A2 and A3. */
	const plannedFair = async (change: Partial<FairInput> = {}) => {
		const fairId = await create(change)
		await plan(fairId, somePlan("A1", "A2", "A3"))
		await approveFair(shop.container).run({ input: { fairId, actor: ORGANISER } })
		const places = await shop.fairs.listPlaces({ fair_id: fairId }, { order: { label: "ASC" } })
		const [a1 = "", a2 = "", a3 = ""] = places.map(({ id }) => id)
		return { fairId, a1, a2, a3 }
	}

	describe("planning a fair", () => {
		it("refuses a fair whose days or hours contradict each other, and names the fields", async () => {
			await expect(refusal(create({ endsOn: "2027-02-28" }))).resolves.toMatchObject({
				code: "invalid_input",
				status: 422,
				field: "endsOn",
			})
			await expect(refusal(create({ startsOn: "2027-02-30" }))).resolves.toMatchObject({ field: "startsOn" })
			await expect(refusal(create({ closesAt: "07:00" }))).resolves.toMatchObject({ field: "closesAt" })
		})

		it("gives an address to one fair only", async () => {
			await create()
			await expect(refusal(create({ code: "FA1RTWO2" }))).resolves.toMatchObject({
				code: "fair_handle_taken",
				status: 409,
			})
		})

		it("refuses a plan whose places overlap", async () => {
			const fairId = await create()
			const floor = somePlan("A1", "A2")
			floor.places = floor.places.map((place) => ({ ...place, x: 1 }))
			await expect(refusal(plan(fairId, floor))).resolves.toMatchObject({ code: "fair_plan_places_overlap" })
		})

		it("keeps a place's id when the plan is renumbered", async () => {
			const { fairId, a1, a2, a3 } = await plannedFair()
			const floor = somePlan("B1", "B2", "B3")
			const ids = [a1, a2, a3]
			floor.places = floor.places.map((place, index) => ({ ...place, id: ids[index] }))
			await plan(fairId, floor)
			const places = await shop.fairs.listPlaces({ fair_id: fairId }, { order: { label: "ASC" } })
			expect(places.map(({ id, label }) => [id, label])).toEqual([
				[a1, "B1"],
				[a2, "B2"],
				[a3, "B3"],
			])
		})

		it("removes a free place and keeps an allocated one", async () => {
			const { fairId, a1, a2, a3 } = await plannedFair()
			const producerId = await shop.producerId(0)
			await allocate(fairId, someBooth({ producerId, placeId: a1 }))
			const floor = somePlan("A1", "A2")
			const [first, second] = floor.places
			if (!first || !second) throw new Error("somePlan makes a place for each label")
			await plan(fairId, {
				...floor,
				places: [
					{ ...first, id: a1 },
					{ ...second, id: a2 },
				],
			})
			expect(await shop.fairs.listPlaces({ id: a3 })).toEqual([])
			await expect(
				refusal(plan(fairId, { ...floor, places: [{ ...second, id: a2 }] })),
			).resolves.toMatchObject({
				code: "fair_place_allocated",
				status: 409,
			})
			expect(await shop.fairs.listPlaces({ id: a1 })).toHaveLength(1)
		})

		it("is published once, after it was approved", async () => {
			const fairId = await create()
			const publish = () => publishFair(shop.container).run({ input: { fairId, actor: ORGANISER } })
			await expect(refusal(publish())).resolves.toMatchObject({ code: "fair_state_other", status: 409 })
			await approveFair(shop.container).run({ input: { fairId, actor: ORGANISER } })
			await publish()
			await expect(refusal(publish())).resolves.toMatchObject({ code: "fair_state_other" })
		})

		it("is written into the journal", async () => {
			const { fairId, a1 } = await plannedFair()
			await allocate(fairId, someBooth({ producerId: await shop.producerId(0), placeId: a1 }))
			const acts = await shop.container
				.resolve<JournalModuleService>(JOURNAL_MODULE)
				.listJournalEntries({ subject_id: fairId }, { order: { sequence: "ASC" } })
			expect(acts.map(({ name, actor_id }) => [name, actor_id])).toEqual([
				["fair.fair.created", ORGANISER.id],
				["fair.plan.replaced", ORGANISER.id],
				["fair.fair.approved", ORGANISER.id],
				["fair.booths.allocated", ORGANISER.id],
			])
			expect(acts.every(({ tags }) => tags.includes("fair:hoi-cho-thu"))).toBe(true)
		})
	})

	describe("giving out booths", () => {
		it("gives a place to one booth (invariant 7)", async () => {
			const { fairId, a1 } = await plannedFair()
			await allocate(fairId, someBooth({ producerId: await shop.producerId(0), placeId: a1 }))
			const second = someBooth({ producerId: await shop.producerId(1), placeId: a1, code: "B00THBBB" })
			await expect(refusal(allocate(fairId, second))).resolves.toMatchObject({
				code: "fair_place_taken",
				status: 409,
			})
		})

		it("tells the loser of a race for a place (invariant 7)", async () => {
			const { fairId, a1 } = await plannedFair()
			const producers = await Promise.all([0, 1, 2, 3].map((index) => shop.producerId(index)))
			const outcomes = await Promise.all(
				producers.map((producerId, index) =>
					refusal(allocate(fairId, someBooth({ producerId, placeId: a1, code: `B00THRA${index}` }))).then(
						(refused) => refused?.code ?? "given",
					),
				),
			)
			expect(outcomes.sort()).toEqual(["fair_place_taken", "fair_place_taken", "fair_place_taken", "given"])
			expect(await shop.fairs.listBooths({ place_id: a1 })).toHaveLength(1)
		})

		it("stays within the quota, also when two booths are asked for at once (invariant 7)", async () => {
			const { fairId, a1, a2, a3 } = await plannedFair({ quota: 2 })
			const producerId = await shop.producerId(0)
			const booths = [a1, a2, a3].map((placeId, index) =>
				someBooth({ producerId, placeId, code: `B00THQ0${index}` }),
			)
			await expect(refusal(allocate(fairId, ...booths))).resolves.toMatchObject({
				code: "fair_quota_reached",
			})
			expect(await shop.fairs.listBooths({ fair_id: fairId })).toEqual([])
			const outcomes = await Promise.all(booths.map((booth) => refusal(allocate(fairId, booth))))
			expect(outcomes.filter((refused) => refused === null)).toHaveLength(2)
			expect(await shop.fairs.listBooths({ fair_id: fairId })).toHaveLength(2)
		})

		it("gives no place of another fair's plan", async () => {
			const { a1 } = await plannedFair()
			const other = await plannedFair({ handle: "hoi-cho-khac", code: "FA1RTWO2" })
			const booth = someBooth({ producerId: await shop.producerId(0), placeId: a1 })
			await expect(refusal(allocate(other.fairId, booth))).resolves.toMatchObject({
				code: "fair_place_unknown",
			})
		})

		it("waits until the fair is approved", async () => {
			const fairId = await create()
			await plan(fairId, somePlan("A1"))
			const booth = someBooth({ producerId: await shop.producerId(0) })
			await expect(refusal(allocate(fairId, booth))).resolves.toMatchObject({ code: "fair_not_allocating" })
		})

		it("takes as OCOP only what holds a certificate through the last day (invariant 6)", async () => {
			const { product, producerId, validThrough } = await certifiedListing(shop)
			const lastDay = { startsOn: validThrough, endsOn: validThrough }
			const inTime = await plannedFair(lastDay)
			const shown = someBooth({ producerId, products: [{ productId: product, ocop: true }] })
			await allocate(inTime.fairId, shown)

			const late = await plannedFair({
				startsOn: validThrough,
				endsOn: addDays(validThrough, 1),
				handle: "hoi-cho-muon",
				code: "FA1RTWO2",
			})
			await expect(refusal(allocate(late.fairId, { ...shown, code: "B00THBBB" }))).resolves.toMatchObject({
				code: "fair_product_without_certificate",
				status: 422,
				params: { through: addDays(validThrough, 1) },
			})
		})

		it("shows other specialties without a star, whatever they hold (invariant 6)", async () => {
			const { product, producerId, validThrough } = await certifiedListing(shop)
			const { fairId } = await plannedFair({ startsOn: dayAt(marketClock.now()), endsOn: validThrough })
			await allocate(fairId, someBooth({ producerId, products: [{ productId: product, ocop: false }] }))
			await publishFair(shop.container).run({ input: { fairId, actor: ORGANISER } })
			const { data } = await shop.get("/store/fairs/hoi-cho-thu/booths/B00THAAA")
			expect(data.products).toHaveLength(1)
			expect(data.products[0].rating).toBeNull()
		})

		it("shows only the producer's own products", async () => {
			const { fairId } = await plannedFair()
			const { product, producerId } = await certifiedListing(shop)
			const other = [await shop.producerId(0), await shop.producerId(1)].find((id) => id !== producerId)
			const booth = someBooth({ producerId: other ?? "", products: [{ productId: product, ocop: false }] })
			await expect(refusal(allocate(fairId, booth))).resolves.toMatchObject({
				code: "fair_product_of_other_producer",
			})
		})
	})
}

/** What a change was refused with, or null when it went through. */
async function refusal(change: Promise<unknown>) {
	try {
		await change
		return null
	} catch (error) {
		if (!isMarketError(error)) throw error
		return error
	}
}

/** A listing whose certificate is valid for some months yet. */
async function certifiedListing(shop: DemoShop) {
	const { listings, certifiedProducts, asOf } = await shop.data()
	const certified = new Map(certifiedProducts.map((product) => [product.key, product]))
	for (const listing of listings) {
		const certificate = certified
			.get(listing.certifiedProductKey ?? "")
			?.certificates.find(({ state, validThrough }) => state === "active" && validThrough > addDays(asOf, 60))
		if (certificate) {
			return {
				product: shop.productId(listing.key),
				producerId: shop.makerId(listing.producerKey),
				validThrough: certificate.validThrough,
			}
		}
	}
	throw new Error("The demo has no certified listing")
}
