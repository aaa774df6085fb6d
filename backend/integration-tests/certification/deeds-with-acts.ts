import { OFFICE_MODULE } from "../../src/modules/office"
import type OfficeModuleService from "../../src/modules/office/service"
import { ORIGIN_MODULE } from "../../src/modules/origin"
import type OriginModuleService from "../../src/modules/origin/service"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type { ProducerInput } from "../../src/modules/producer/producer-input"
import type ProducerModuleService from "../../src/modules/producer/service"
import { createOfficer } from "../../src/workflows/office/create-officer"
import { stateOrigin } from "../../src/workflows/origin/state-origin"
import { approveProducer } from "../../src/workflows/producer/approve-producer"
import { registerProducer } from "../../src/workflows/producer/register-producer"
import { whileJournalRefuses } from "../builders/refusing-journal"
import { aCertifiedProduct, aListing, PASSWORD, unique } from "./builders"
import { OFFICE, type TestMarket } from "./test-market"

const OPERATOR = { type: "operator" as const, id: "user_operator" }

export function deedsWithActs(market: TestMarket): void {
	const unseen = (deed: () => Promise<unknown>) =>
		expect(whileJournalRefuses(market.container, deed)).rejects.toThrow("journal_refuses")
	const producers = () => market.container.resolve<ProducerModuleService>(PRODUCER_MODULE)

	describe("nothing is done without its act (invariant 17)", () => {
		it("no producer is registered or approved", async () => {
			const producer = anApplicant()
			const register = () => registerProducer(market.container).run({ input: { producer, actor: OPERATOR } })
			await unseen(register)
			expect(await producers().listProducers({ handle: producer.handle })).toEqual([])

			const { result } = await register()
			const approve = () =>
				approveProducer(market.container).run({ input: { producerId: result.id, actor: OPERATOR } })
			await unseen(approve)
			expect((await producers().retrieveProducer(result.id)).state).toBe("applied")
			await approve()
			await expect(approve()).rejects.toMatchObject({ code: "producer_not_waiting" })
			expect((await market.actsOn(result.id)).map(({ name }) => name)).toEqual([
				"producer.producer.registered",
				"producer.producer.approved",
			])
		})

		it("no origin is stated", async () => {
			const listing = await aListing(market.container, await aCertifiedProduct(market.container))
			const origins = market.container.resolve<OriginModuleService>(ORIGIN_MODULE)
			const material = { nameVi: "Gạo", nameEn: null, wardCode: "00004", provinceCode: "01", share: 100 }
			const origin = { wardCode: "00004", craftVillage: null, mark: null, materials: [material] }
			await unseen(() =>
				stateOrigin(market.container).run({ input: { productId: listing.id, origin, actor: OFFICE } }),
			)
			expect(await origins.listOriginStatements({})).toEqual([])
		})

		it("no officer is appointed, and no login is left of it", async () => {
			const input = { email: "khong-ghi-so@example.test", password: PASSWORD, role: "operator" as const }
			const officers = () =>
				market.container.resolve<OfficeModuleService>(OFFICE_MODULE).listOfficers({}, { take: null })
			const before = await officers()
			await unseen(() => createOfficer(market.container).run({ input }))
			expect(await officers()).toHaveLength(before.length)
			const { result } = await createOfficer(market.container).run({ input })
			expect((await market.actsOn(result.userId)).map(({ name }) => name)).toEqual([
				"office.officer.appointed",
			])
		})
	})
}

function anApplicant(): ProducerInput {
	return {
		code: unique("P"),
		handle: unique("htx-"),
		name: "Hợp tác xã Suối Én",
		name_en: null,
		kind: "cooperative",
		ward_code: "00004",
		former_district: null,
		phone: null,
		story_vi: "Chỉ có trong bài thử.",
		story_en: null,
		founded_year: 2015,
		state: "applied",
		demo: true,
		picture_src: "/drawings/banner/2.svg",
	}
}
