import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
	CONSENT_TEXT_VERSION,
	cart,
	cataloguePage,
	changesPage,
	errorBody,
	homePage,
	listingDetail,
	orderDetail,
	placedOrder,
	producerDetail,
	producersPage,
	sitemapEntries,
} from "@ocop/contracts"
import type * as ListingIndexModule from "../src/catalogue/listing-index"
import type ParcelModuleService from "../src/modules/parcel/service"
import { revokeCertificate } from "../src/workflows/certification/revoke-certificate"
import type * as MissingOrders from "../src/workflows/order/register-missing-orders"
import { appModule } from "./builders/app-module"
import { type BuiltListing, type BuiltProducer, ShopBuilder } from "./builders/shop"

const BAT_TRANG = "00565"
const OFFICE = { type: "programme_office", id: "office-1" } as const

// Read once, when the application is first loaded.
Object.assign(process.env, {
	DISABLE_ADMIN: "true",
	SEARCH_LIMIT_PER_MINUTE: "5000",
	LOOKUP_LIMIT_PER_MINUTE: "60",
	ORDER_LIMIT_PER_MINUTE: "500",
})

medusaIntegrationTestRunner({
	inApp: true,
	testSuite: ({ api, getContainer }) => {
		const { listingIndex } = appModule<typeof ListingIndexModule>("catalogue/listing-index")
		let shop: ShopBuilder
		let potters: BuiltProducer
		let farmers: BuiltProducer
		const listings: Record<string, BuiltListing> = {}

		const get = (path: string) =>
			api.get(path, {
				headers: { "x-publishable-api-key": shop.market.publishableKey },
				validateStatus: () => true,
			})

		beforeAll(async () => {
			shop = await ShopBuilder.open(getContainer())
			potters = await shop.producer("Hợp tác xã Gốm Mẫu", BAT_TRANG, "gia-lam")
			farmers = await shop.producer("Hợp tác xã Nông sản Mẫu", "00004", "ba-dinh")
			listings.cake = await shop.listing({
				title: "Bánh cuốn Thanh Trì",
				producer: farmers,
				stars: 4,
				price: 30_000,
			})
			listings.noodles = await shop.listing({
				title: "Miến rong Minh Hồng",
				producer: farmers,
				stars: 3,
				price: 45_000,
			})
			listings.honey = await shop.listing({
				title: "Mật ong hoa nhãn",
				producer: farmers,
				price: 120_000,
				stock: 0,
			})
			listings.vase = await shop.listing({
				title: "Bình gốm men lam",
				titleEn: "Blue glazed vase",
				producer: potters,
				subgroup: "CRAFT_DECOR",
				stars: 5,
				price: 350_000,
			})
			listings.expired = await shop.listing({
				title: "Trà sen Tây Hồ",
				producer: farmers,
				subgroup: "FOOD_TEA",
				stars: 4,
				price: 200_000,
				decidedDaysAgo: 36 * 31,
			})
			listings.tour = await shop.listing({
				title: "Trải nghiệm làng gốm",
				producer: potters,
				subgroup: "TOUR_ALL",
				stars: 3,
			})
			listings.wine = await shop.listing({
				title: "Rượu nếp cái hoa vàng",
				producer: farmers,
				subgroup: "DRINK_ALC",
			})
		})

		beforeEach(async () => {
			await listingIndex.rebuild(getContainer())
		})

		const catalogue = async (query: string) => {
			const { status, data } = await get(`/store/catalogue?${query}`)
			expect(status, JSON.stringify(data)).toBe(200)
			return cataloguePage.parse(data)
		}
		const titles = async (query: string) => (await catalogue(query)).listings.map((card) => card.title.vi)

		describe("a shopper looks through the catalogue", () => {
			it("sees every listing with its price, stock and the stars that are in force", async () => {
				const page = await catalogue("")
				expect(page.total).toBe(7)
				const cake = page.listings.find((card) => card.title.vi === "Bánh cuốn Thanh Trì")
				expect(cake).toMatchObject({
					price: 30_000,
					inStock: true,
					rating: { stars: 4 },
					producer: { name: farmers.name },
				})
				const tea = page.listings.find((card) => card.title.vi === "Trà sen Tây Hồ")
				expect(tea?.rating).toBeNull()
			})

			it("finds bánh cuốn without accents, by its maker and by its place", async () => {
				expect(await titles("q=banh%20cuon")).toEqual(["Bánh cuốn Thanh Trì"])
				expect(await titles("q=B%C3%81NH%20CU%E1%BB%90N")).toEqual(["Bánh cuốn Thanh Trì"])
				expect(await titles("q=gom%20mau")).toContain("Bình gốm men lam")
				expect(await titles("q=bat%20trang")).toContain("Bình gốm men lam")
			})

			it("is forgiven one slip a word and told what was searched instead", async () => {
				const page = await catalogue("q=mien%20rogn")
				expect(page.listings[0]?.title.vi).toBe("Miến rong Minh Hồng")
				expect(page.correctedQuery).toBe("miến rong")
				expect((await catalogue("q=mien%20rong")).correctedQuery).toBeNull()
			})

			it("filters to four stars and sees only those in force counted", async () => {
				const page = await catalogue("stars=4")
				expect(page.listings.map((card) => card.title.vi)).toEqual(["Bánh cuốn Thanh Trì"])
				expect(page.facets.stars).toEqual([
					{ value: "5", count: 1 },
					{ value: "4", count: 1 },
					{ value: "3", count: 2 },
				])
			})

			it("narrows by group, former district, price and what is in stock, and the facets follow", async () => {
				expect(await titles("group=CRAFT")).toEqual(["Bình gốm men lam"])
				expect(await titles("group=FOOD_TEA")).toEqual(["Trà sen Tây Hồ"])
				expect((await catalogue("district=gia-lam")).total).toBe(2)
				expect(await titles("price_from=100000&price_to=150000")).toEqual(["Mật ong hoa nhãn"])
				const stocked = await catalogue("in_stock=true&group=FOOD_PROC")
				expect(stocked.listings.map((card) => card.title.vi)).not.toContain("Mật ong hoa nhãn")
				expect(stocked.facets.inStock).toBe(2)
				expect(stocked.facets.group.find((facet) => facet.value === "CRAFT")?.count).toBe(1)
			})

			it("sorts by price and by stars in force, the rest after them", async () => {
				const prices = (await catalogue("sort=price_asc")).listings.map((card) => card.price)
				expect(prices).toEqual([...prices].sort((a, b) => (a ?? 0) - (b ?? 0)))
				const stars = (await catalogue("sort=stars")).listings.map((card) => card.rating?.stars ?? 0)
				expect(stars).toEqual([5, 4, 3, 3, 0, 0, 0])
			})

			it("gets 404 for a page past the end and 400 for what makes no sense", async () => {
				expect((await get("/store/catalogue?page=2")).status).toBe(404)
				for (const query of [
					"page=0",
					"page=-1",
					"page=NaN",
					"stars=9",
					"sort=random",
					"colour=red",
					"q=a&q=b",
					"price_from=-5",
				]) {
					const { status, data } = await get(`/store/catalogue?${query}`)
					expect([query, status, data.code]).toEqual([query, 400, "invalid_input"])
				}
			})

			it("sees a star gone from card, filter and count as soon as it is revoked", async () => {
				expect((await catalogue("stars=4")).total).toBe(1)
				await revokeCertificate(getContainer()).run({
					input: {
						certifiedProductId: listings.cake?.certifiedProductId ?? "",
						code: listings.cake?.certificateCode ?? "",
						reason: "Không còn đáp ứng",
						actor: OFFICE,
					},
				})
				const { data } = await get(`/store/catalogue/${listings.cake?.handle}`)
				expect(data.rating).toBeNull()
				await vi.waitFor(async () => expect((await catalogue("stars=4")).total).toBe(0), { timeout: 2000 })
				expect((await catalogue("")).facets.stars.find((facet) => facet.value === "4")).toBeUndefined()
			})

			it("sees a new price and an emptied shelf without any event", async () => {
				await catalogue("")
				await shop.reprice(listings.vase as BuiltListing, 400_000)
				await shop.stock(listings.noodles as BuiltListing, 0)
				await listingIndex.catchUp(getContainer())
				expect((await catalogue("group=CRAFT")).listings[0]?.price).toBe(400_000)
				expect(await titles("in_stock=true")).not.toContain("Miến rong Minh Hồng")
			})
		})

		describe("a shopper opens a page", () => {
			it("reads a listing's origin, papers, maker and stock", async () => {
				const { status, data } = await get(`/store/catalogue/${listings.vase?.handle}`)
				expect(status, JSON.stringify(data)).toBe(200)
				const detail = listingDetail.parse(data)
				expect(detail).toMatchObject({
					title: { vi: "Bình gốm men lam", en: "Blue glazed vase" },
					available: 20,
					weightGrams: 500,
					rating: { stars: 5 },
					ward: { code: BAT_TRANG, formerDistrict: { slug: "gia-lam" } },
					producerCard: { listings: 2, certified: 2 },
				})
				expect(detail.qualityCertificates).toHaveLength(1)
				expect(detail.freshUntil).not.toBeNull()
			})

			it("gets 404 for a listing that is unknown, impossible or taken down", async () => {
				await shop.takeDown(listings.honey as BuiltListing)
				for (const handle of ["khong-co", "..%2F..%2Fetc", "%00", "A".repeat(400), listings.honey?.handle]) {
					const { status, data } = await get(`/store/catalogue/${handle}`)
					expect([handle, status, data.code]).toEqual([handle, 404, "not_found"])
				}
			})

			it("finds producers by name and reads one with its listings", async () => {
				const page = producersPage.parse((await get("/store/producers?q=gom")).data)
				expect(page.producers.map((producer) => producer.handle)).toEqual([potters.handle])
				const detail = producerDetail.parse((await get(`/store/producers/${potters.handle}`)).data)
				expect(detail.listingsPage.map((card) => card.title.vi)).toContain("Bình gốm men lam")
				expect((await get(`/store/producers/${potters.handle}?page=9`)).status).toBe(404)
				expect((await get("/store/producers/khong-co")).status).toBe(404)
			})

			it("comes in by the front page, whose numbers are counted now", async () => {
				const home = homePage.parse((await get("/store/home")).data)
				expect(home.counts).toMatchObject({ listings: 7, validCertificates: 4, producers: 2 })
				expect(home.topRated[0]?.rating?.stars).toBe(5)
				const map = sitemapEntries.parse((await get("/store/sitemap")).data)
				expect(map.listings).toHaveLength(7)
			})

			it("cannot reach Medusa's own store routes", async () => {
				for (const path of [
					"/store/products",
					"/store/carts/x",
					"/store/regions",
					"/store/orders/order_1",
					"/store/search",
				]) {
					expect([path, (await get(path)).status]).toEqual([path, 404])
				}
			})
		})

		describe("a shopper fills a cart and orders it", () => {
			const THIRD_WARD = "00070"
			const call = (
				method: "post" | "delete",
				path: string,
				body?: unknown,
				headers: Record<string, string> = {},
			) =>
				api.request({
					method,
					url: path,
					data: body,
					headers: { "x-publishable-api-key": shop.market.publishableKey, ...headers },
					validateStatus: () => true,
				})
			const newCart = async () => cart.parse((await call("post", "/store/shopping-carts", {})).data)
			const add = (id: string, listing: BuiltListing | undefined, quantity = 1) =>
				call("post", `/store/shopping-carts/${id}/lines`, { variantId: listing?.variantId, quantity })
			const view = async (id: string, ward = "") => {
				const { status, data } = await get(
					`/store/shopping-carts/${id}${ward === "" ? "" : `?ward_code=${ward}`}`,
				)
				expect(status, JSON.stringify(data)).toBe(200)
				return cart.parse(data)
			}
			const form = (expectedTotal: number, change: Record<string, unknown> = {}) => ({
				contact: { name: "Nguyễn Thị Mẫu", phone: "0912 345 678", email: null },
				address: { wardCode: THIRD_WARD, street: "Số 1 phố Mẫu", note: null },
				consent: { textVersion: CONSENT_TEXT_VERSION, accepted: true },
				payment: "cash_on_delivery",
				expectedTotal,
				locale: "vi",
				...change,
			})
			const place = (id: string, body: unknown) => call("post", `/store/shopping-carts/${id}/place`, body)
			const filled = async () => {
				const { id } = await newCart()
				await add(id, listings.cake, 2)
				await add(id, listings.vase, 1)
				return view(id, THIRD_WARD)
			}
			const orderCount = async () => (await getContainer().resolve("order").listOrders({})).length

			it("puts goods of two producers in, grouped, priced by Medusa, with the delivery to a ward", async () => {
				const seen = await filled()
				expect(seen.groups.map((group) => group.producer.name)).toEqual([farmers.name, potters.name])
				expect(seen.goods).toBe(2 * 30_000 + 350_000)
				expect(seen.pieces).toBe(3)
				expect(seen.orderable).toBe(true)
				expect(seen.changes).toEqual([])
				expect(seen.delivery?.parcels).toHaveLength(2)
				expect(seen.delivery?.total).toBe(seen.goods + (seen.delivery?.fee ?? 0))
				expect(seen.groups[0]?.lines[0]?.rating?.stars).toBe(4)
			})

			it("raises, lowers and takes out lines", async () => {
				const { id } = await newCart()
				await add(id, listings.cake, 1)
				const twice = cart.parse((await add(id, listings.cake, 2)).data)
				expect(twice.groups[0]?.lines.map((line) => line.quantity)).toEqual([3])
				const line = twice.groups[0]?.lines[0]?.id
				const lowered = await call("post", `/store/shopping-carts/${id}/lines/${line}`, { quantity: 1 })
				expect(cart.parse(lowered.data).pieces).toBe(1)
				const emptied = await call("delete", `/store/shopping-carts/${id}/lines/${line}`)
				expect(cart.parse(emptied.data)).toMatchObject({ groups: [], orderable: false })
				expect((await call("delete", `/store/shopping-carts/${id}/lines/${line}`)).data.code).toBe(
					"cart.line_not_found",
				)
			})

			it("is refused alcohol, services, more than there is, nonsense, and another's price", async () => {
				const { id } = await newCart()
				expect((await add(id, listings.wine)).data).toMatchObject({ code: "cart.alcohol_not_sold" })
				expect((await add(id, listings.tour)).data).toMatchObject({ code: "cart.service_not_sold" })
				const tooMany = await add(id, listings.vase, 21)
				expect([tooMany.status, tooMany.data.code, tooMany.data.params.left]).toEqual([
					409,
					"cart.not_enough_stock",
					20,
				])
				for (const quantity of [0, -1, 1.5, 1_000_000_000, "1", null]) {
					const answer = await call("post", `/store/shopping-carts/${id}/lines`, {
						variantId: listings.vase?.variantId,
						quantity,
					})
					expect([quantity, answer.status]).toEqual([quantity, 400])
				}
				const priced = await call("post", `/store/shopping-carts/${id}/lines`, {
					variantId: listings.vase?.variantId,
					quantity: 1,
					unit_price: 1,
				})
				expect(priced.status).toBe(400)
				expect((await add(id, { variantId: "variant_nothing" } as BuiltListing)).status).toBe(404)
			})

			it("finds no cart behind a stale or forged id", async () => {
				for (const id of ["cart_01ARZ3NDEKTSV4RRFFQ69G5FAV", "cart_x", "%00", "..%2f..", "x".repeat(500)]) {
					const { status, data } = await get(`/store/shopping-carts/${id}`)
					expect([id, status, data.code]).toEqual([id, 404, "cart.not_found"])
				}
			})

			it("is told what became dearer, scarce, sold out or was taken down, until acknowledged", async () => {
				const { id } = await newCart()
				for (const listing of [listings.cake, listings.noodles, listings.vase, listings.expired])
					await add(id, listing, 3)
				await shop.reprice(listings.cake as BuiltListing, 33_000)
				await shop.stock(listings.noodles as BuiltListing, 2)
				await shop.stock(listings.vase as BuiltListing, 0)
				await shop.takeDown(listings.expired as BuiltListing)
				const seen = await view(id)
				expect(seen.changes.map(({ kind, from, to }) => [kind, from, to])).toEqual([
					["price_up", 30_000, 33_000],
					["fewer_left", 3, 2],
					["sold_out", 3, 0],
					["taken_down", 3, 0],
				])
				expect(seen.orderable).toBe(false)
				expect((await view(id)).changes).toHaveLength(4)
				const noodles = seen.changes[1]?.lineId
				const after = cart.parse(
					(await call("post", `/store/shopping-carts/${id}/lines/${noodles}`, { quantity: 2 })).data,
				)
				expect(after.changes.map((change) => change.kind)).toEqual(["sold_out", "taken_down"])
			})

			it("orders, pays on delivery, and looks the order up by link and by phone", async () => {
				const seen = await filled()
				const answer = await place(seen.id, form(seen.delivery?.total ?? 0))
				expect(answer.status, JSON.stringify(answer.data)).toBe(201)
				const placed = placedOrder.parse(answer.data)
				for (const proof of [{ token: placed.token }, { phone: "+84 912 345 678" }]) {
					const found = await call("post", "/store/order-lookups", { code: placed.code, ...proof })
					expect(found.status, JSON.stringify(found.data)).toBe(200)
					const detail = orderDetail.parse(found.data)
					expect(detail).toMatchObject({
						code: placed.code,
						state: "cash_on_delivery",
						goods: 410_000,
						fee: seen.delivery?.fee,
						total: seen.delivery?.total,
						contact: { name: "Nguyễn Thị Mẫu", phone: "+84912345678" },
					})
					expect(detail.parcels.map((parcel) => parcel.producer.name)).toEqual([farmers.name, potters.name])
					expect(detail.parcels.map((parcel) => parcel.goods)).toEqual([60_000, 350_000])
				}
				const detail = await get(`/store/catalogue/${listings.vase?.handle}`)
				expect(detail.data.available).toBe(19)
				expect((await get(`/store/shopping-carts/${seen.id}`)).data.code).toBe("cart.not_found")
			})

			it("presses the button ten times at once and has one order", async () => {
				const seen = await filled()
				const body = form(seen.delivery?.total ?? 0)
				const answers = await Promise.all(Array.from({ length: 10 }, () => place(seen.id, body)))
				expect(answers.map((answer) => [answer.status, JSON.stringify(answer.data)])).toEqual(
					answers.map(() => [201, JSON.stringify(answers[0]?.data)]),
				)
				expect(await orderCount()).toBe(1)
				expect((await place(seen.id, body)).data).toEqual(answers[0]?.data)
			}, 120_000)

			it("is told at the field what is wrong with the form", async () => {
				const seen = await filled()
				const answer = await place(seen.id, {
					...form(1),
					contact: { name: "", phone: "12345", email: "x" },
					address: { wardCode: "99999", street: "", note: null },
					consent: { textVersion: CONSENT_TEXT_VERSION, accepted: false },
				})
				expect([answer.status, answer.data.code]).toEqual([422, "order.form_incomplete"])
				expect(answer.data.problems.map((problem: { field: string }) => problem.field)).toEqual(
					expect.arrayContaining(["contact.name", "contact.email", "address.street", "consent.accepted"]),
				)
				const later = await place(seen.id, form(1, { contact: { name: "Mẫu", phone: "12345", email: null } }))
				expect(later.data.problems).toEqual([{ code: "order.phone_wrong", field: "contact.phone" }])
				expect(await orderCount()).toBe(0)
			})

			it("is not charged another total than the one seen", async () => {
				const seen = await filled()
				await shop.reprice(listings.vase as BuiltListing, 360_000)
				const dearer = await place(seen.id, form(seen.delivery?.total ?? 0))
				expect([dearer.status, dearer.data.code]).toEqual([409, "cart.price_up"])
				expect(dearer.data.params).toMatchObject({ from: 350_000, to: 360_000 })
				const again = await view(seen.id, THIRD_WARD)
				expect((await place(seen.id, form(again.delivery?.total ?? 0))).status).toBe(201)
			})

			it("loses the last piece to another and is told which line and what is left", async () => {
				await shop.stock(listings.vase as BuiltListing, 1)
				const [mine, theirs] = [await filled(), await filled()]
				const answers = await Promise.all(
					[mine, theirs].map((seen) => place(seen.id, form(seen.delivery?.total ?? 0))),
				)
				const lost = answers.find((answer) => answer.status !== 201)
				expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
				expect(lost?.data).toMatchObject({
					code: "cart.sold_out",
					params: { handle: listings.vase?.handle, left: 0 },
				})
				expect(await orderCount()).toBe(1)
			})

			it("has its order registered by the next run when the process was killed in between", async () => {
				const seen = await filled()
				const placed = placedOrder.parse((await place(seen.id, form(seen.delivery?.total ?? 0))).data)
				const parcels = getContainer().resolve<ParcelModuleService>("parcel")
				const [row] = await parcels.listPlacedOrders({ code: placed.code })
				await parcels.deleteParcels({ placed_order_id: row?.id })
				await parcels.deletePlacedOrders(row?.id ?? "")
				const { registerMissingOrders } = appModule<typeof MissingOrders>(
					"workflows/order/register-missing-orders",
				)
				expect(await registerMissingOrders(getContainer())).toBe(1)
				expect(await registerMissingOrders(getContainer())).toBe(0)
				const again = placedOrder.parse((await place(seen.id, form(seen.delivery?.total ?? 0))).data)
				expect(again.token).toBe(placed.token)
				const found = await call("post", "/store/order-lookups", again)
				expect(orderDetail.parse(found.data).parcels).toHaveLength(2)
			})

			it("cannot open an order with a wrong code, token or phone, nor guess for long", async () => {
				const seen = await filled()
				const placed = placedOrder.parse((await place(seen.id, form(seen.delivery?.total ?? 0))).data)
				const wrong = [
					{ code: placed.code, token: "0".repeat(32) },
					{ code: placed.code, phone: "0987654321" },
					{ code: "ZZZZZZZZ", token: placed.token },
					{ code: "%00%00%00", phone: "\u0000" },
				]
				for (const guess of wrong) {
					const { status, data } = await call("post", "/store/order-lookups", guess)
					expect([guess, status, data.code]).toEqual([guess, 404, "order.not_found"])
				}
				const guesses = []
				for (let count = 0; count < 65; count++)
					guesses.push(await call("post", "/store/order-lookups", wrong[0]))
				const refused = guesses.find((answer) => answer.status === 429)
				expect(refused?.data).toMatchObject({
					code: "too_many_requests",
					retryAfterSeconds: expect.any(Number),
				})
			})
		})

		describe("whatever is thrown at the shop", () => {
			const oddTexts = [
				"%00",
				"%01%02%1B%5B31m",
				"%C3%28",
				"%FF%FE",
				"%ED%A0%80",
				"%25%00%27%22%3B--",
				"%27%20OR%201%3D1",
				"%3A%2A%20%26%20%7C%20%21%28",
				"..%2F..%2F..%2Fetc%2Fpasswd",
				"%F0%9F%8D%9C%F0%9F%8D%9C",
				"-1",
				"NaN",
				"Infinity",
				"1e999",
				"0x10",
				"null",
				"true",
				"%5B%5D",
				"%7B%22%24ne%22%3A1%7D",
				"x".repeat(10_000),
			]
			const keys = [
				"q",
				"group",
				"stars",
				"ward",
				"province",
				"district",
				"price_from",
				"price_to",
				"in_stock",
				"producer",
				"sort",
				"page",
			]

			it("answers every odd query with a page or a refusal in words, never a failure", async () => {
				const asked = [
					...keys.flatMap((key) => oddTexts.map((text) => `/store/catalogue?${key}=${text}`)),
					...keys.map((key) => `/store/catalogue?${key}=1&${key}=2`),
					...keys.map((key) => `/store/catalogue?${key}[a]=1&${key}[$gt]=2`),
					...oddTexts.flatMap((text) => [
						`/store/catalogue/${text}`,
						`/store/producers?q=${text}`,
						`/store/producers/${text}`,
						`/store/changes?after=${text}`,
						`/store/shopping-carts/${text}`,
						`/store/shopping-carts/cart_01ARZ3NDEKTSV4RRFFQ69G5FAV?ward_code=${text}`,
						`/store/home?${text}=1`,
					]),
				]
				const failures = []
				for (const path of asked) {
					const started = performance.now()
					const { status, data } = await get(path)
					const readable = status === 200 || errorBody.safeParse(data).success
					if (status >= 500 || !readable || performance.now() - started > 5000)
						failures.push([path.slice(0, 90), status, data])
				}
				expect(failures).toEqual([])
			}, 240_000)

			it("refuses odd bodies with 4xx and an error that names the field", async () => {
				const bodies = [
					"{",
					"[]",
					"null",
					'"text"',
					'{"variantId":{"$ne":1},"quantity":1}',
					`{"variantId":"${"x".repeat(40_000)}"}`,
					'{"__proto__":{"a":1}}',
				]
				const failures = []
				for (const path of [
					"/store/shopping-carts/x/lines",
					"/store/shopping-carts/x/lines/y",
					"/store/shopping-carts/x/place",
					"/store/order-lookups",
				]) {
					for (const body of bodies) {
						const { status, data } = await api.request({
							method: "post",
							url: path,
							data: body,
							headers: {
								"x-publishable-api-key": shop.market.publishableKey,
								"content-type": "application/json",
							},
							transformRequest: (text: string) => text,
							validateStatus: () => true,
						})
						if (status < 400 || status >= 500 || !errorBody.safeParse(data).success)
							failures.push([path, body.slice(0, 40), status, data])
					}
				}
				expect(failures).toEqual([])
			})

			it("is told what the caches must drop, and to drop everything when it is far behind", async () => {
				await revokeCertificate(getContainer()).run({
					input: {
						certifiedProductId: listings.vase?.certifiedProductId ?? "",
						code: listings.vase?.certificateCode ?? "",
						reason: "Không còn đáp ứng",
						actor: OFFICE,
					},
				})
				const page = changesPage.parse((await get("/store/changes?after=0")).data)
				expect(page.reset).toBe(false)
				expect(page.changes.at(-1)?.tags).toEqual(
					expect.arrayContaining([
						`product:${listings.vase?.handle}`,
						`certificate:${listings.vase?.certificateCode}`,
					]),
				)
				expect(changesPage.parse((await get("/store/changes?after=999999")).data).reset).toBe(true)
			})
		})
	},
})
