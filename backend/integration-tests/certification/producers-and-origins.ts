import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { marketClock } from "../../clock"
import { registerCertifiedProduct } from "../../src/workflows/certification/register-certified-product"
import { stateOrigin } from "../../src/workflows/origin/state-origin"
import { registerProducer } from "../../src/workflows/producer/register-producer"
import { aCertifiedProduct, aListing, aProducer, unique } from "./builders"
import { OFFICE, type TestMarket } from "./test-market"

const statedShares = z.array(
	z.object({ origin_statement: z.object({ materials: z.array(z.object({ share: z.number() })) }) }),
)

export function producersAndOrigins(market: TestMarket): void {
	describe("producers and origins", () => {
		it("registers a producer once", async () => {
			const producer = {
				code: unique("P"),
				handle: "htx-suoi-en",
				name: "Hợp tác xã Suối Én",
				name_en: null,
				kind: "cooperative" as const,
				ward_code: "00004",
				former_district: null,
				phone: null,
				story_vi: "Chỉ có trong bài thử.",
				story_en: null,
				founded_year: 2015,
				state: "approved" as const,
				demo: true,
				picture_src: "/drawings/banner/2.svg",
			}
			const { result } = await registerProducer(market.container).run({ input: { producer, actor: OFFICE } })
			expect((await market.actsOn(result.id)).map(({ name }) => name)).toEqual([
				"producer.producer.registered",
			])
			await expect(
				registerProducer(market.container).run({
					input: { producer: { ...producer, code: unique("P") }, actor: OFFICE },
				}),
			).rejects.toMatchObject({ code: "producer_handle_taken" })
		})

		it("registers a product of a known producer, without stars", async () => {
			const { id: producerId } = await aProducer(market.container)
			const product = {
				code: unique("SP"),
				producerId,
				nameVi: "Cốm Làng Thử",
				nameEn: null,
				subgroupCode: "FOOD_PROC",
				wardCode: "00004",
				demo: true,
				quality: [],
			}
			const { result } = await registerCertifiedProduct(market.container).run({
				input: { product, actor: OFFICE },
			})
			expect((await market.register.ratingsOf([result.id], marketClock.now())).get(result.id)).toBeNull()
			expect((await market.actsOn(result.id)).map(({ name }) => name)).toEqual([
				"certification.product.registered",
			])
			await expect(
				registerCertifiedProduct(market.container).run({
					input: { product: { ...product, code: unique("SP"), producerId: "nobody" }, actor: OFFICE },
				}),
			).rejects.toMatchObject({ code: "producer_unknown" })
		})

		it("states an origin whose shares sum to 100, and replaces the former statement", async () => {
			const product = await aCertifiedProduct(market.container)
			const listing = await aListing(market.container, product)
			const material = (nameVi: string, share: number) => ({
				nameVi,
				nameEn: null,
				wardCode: "00004",
				provinceCode: "01",
				share,
			})
			const state = (...materials: ReturnType<typeof material>[]) =>
				stateOrigin(market.container).run({
					input: {
						productId: listing.id,
						origin: { wardCode: "00004", craftVillage: null, mark: null, materials },
						actor: OFFICE,
					},
				})

			await state(material("Gạo tẻ", 100))
			await state(material("Gạo tẻ", 70), material("Thịt nạc vai", 30))
			await expect(state(material("Gạo tẻ", 90))).rejects.toMatchObject({ code: "origin_shares_not_100" })

			const { data } = await market.container.resolve(ContainerRegistrationKeys.QUERY).graph({
				entity: "product",
				fields: ["origin_statement.materials.share"],
				filters: { id: listing.id },
			})
			const shares = statedShares.parse(data).flatMap((row) => row.origin_statement.materials)
			expect(shares.map(({ share }) => share).sort()).toEqual([30, 70])
		})
	})
}
