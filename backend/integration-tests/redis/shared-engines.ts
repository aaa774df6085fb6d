import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { orderDetail, placedOrder } from "@ocop/contracts"
import Redis from "ioredis"
import { Carts } from "../shop/carts"
import type { TestShop } from "../shop/test-shop"
import { triesOfAnotherProcess } from "./other-process"

const REDIS_URL = process.env.TEST_REDIS_URL ?? ""
const SEARCHES_A_MINUTE = 20
const SOON = { timeout: 10_000, interval: 100 }

/** Events, locks, workflows, cache and rate limits in the Redis that REDIS_URL names, as several processes share it. */
export function sharedEngines(shop: TestShop): void {
	describe("a market on Redis", () => {
		let redis: Redis
		beforeAll(() => {
			redis = new Redis(REDIS_URL)
		})
		afterAll(() => redis.quit())
		beforeEach(async () => {
			for (const key of await redis.keys("market:limit:*")) await redis.del(key)
		})

		it("keeps events and workflows in queues there", async () => {
			const queues = await redis.keys("*:meta")
			expect(queues).toEqual(expect.arrayContaining([expect.stringContaining("events-queue")]))
			expect(queues).toEqual(expect.arrayContaining([expect.stringContaining("medusa-workflows")]))
		})

		it("brings an event to whoever listens", async () => {
			const heard: unknown[] = []
			const bus = shop.container.resolve(Modules.EVENT_BUS)
			bus.subscribe(
				"test.bell.rung",
				async (event) => {
					heard.push(event.data)
				},
				{ subscriberId: "test-listener" },
			)
			await bus.emit({ name: "test.bell.rung", data: { by: "the test" } })
			await vi.waitFor(() => expect(heard).toEqual([{ by: "the test" }]), SOON)
		})

		it("brings what an operator changed into the catalogue without anybody asking for a page", async () => {
			const { vase } = shop.listings
			await updateProductsWorkflow(shop.container).run({
				input: { selector: { id: vase.id }, update: { title: "Bình gốm hoa nâu" } },
			})
			await vi.waitFor(() => expect(shop.index.table.get(vase.id)?.title).toBe("Bình gốm hoa nâu"), SOON)
		})

		it("gives a lock to one holder at a time, where every process sees it", async () => {
			const locks = shop.container.resolve(Modules.LOCKING)
			await locks.acquire("test:last-piece", { ownerId: "one", expire: 30 })
			expect(await redis.keys("*test:last-piece*")).toHaveLength(1)
			await expect(locks.acquire("test:last-piece", { ownerId: "two", expire: 30 })).rejects.toThrow()
			expect(await locks.release("test:last-piece", { ownerId: "two" })).toBe(false)
			expect(await locks.release("test:last-piece", { ownerId: "one" })).toBe(true)
			await locks.acquire("test:last-piece", { ownerId: "two", expire: 30 })
			await locks.release("test:last-piece", { ownerId: "two" })
			expect(await redis.keys("*test:last-piece*")).toEqual([])
		})

		it("lets a shopper find, fill a cart and order", async () => {
			const carts = new Carts(shop)
			expect(await shop.titles("q=banh%20cuon")).toEqual(["Bánh cuốn Thanh Trì"])
			const seen = await carts.filled()
			const answer = await carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))
			expect(answer.status, JSON.stringify(answer.data)).toBe(201)
			const { code, token } = placedOrder.parse(answer.data)
			const found = await carts.call("post", "/store/order-lookups", { code, token })
			expect(orderDetail.parse(found.data)).toMatchObject({ code, total: seen.delivery?.total })
			expect((await shop.get(`/store/catalogue/${shop.listings.vase.handle}`)).data.available).toBe(19)
		})

		it("lets one of two have the last piece", async () => {
			const carts = new Carts(shop)
			await shop.build.stock(shop.listings.vase, 1)
			const [mine, theirs] = [await carts.filled(), await carts.filled()]
			const answers = await Promise.all(
				[mine, theirs].map((seen) => carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))),
			)
			expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
			expect(await carts.orderCount()).toBe(1)
		}, 90_000)

		it("counts what an address asks of all processes together", async () => {
			expect((await shop.get("/store/catalogue?q=banh")).status).toBe(200)
			const [counted] = await redis.keys("market:limit:search:*")
			const address = (counted ?? "").replace("market:limit:search:", "")
			const given = await triesOfAnotherProcess({
				name: "search",
				allowed: SEARCHES_A_MINUTE,
				key: address,
				most: 100,
				redisUrl: REDIS_URL,
			})
			expect(given).toBe(SEARCHES_A_MINUTE - 1)
			const refused = await shop.get("/store/catalogue?q=banh")
			expect([refused.status, refused.data.code]).toEqual([429, "too_many_requests"])
		})

		it("counts in each process while Redis does not answer", async () => {
			const started = performance.now()
			const tries = { name: "search", allowed: 3, key: "203.0.113.7", most: 10 }
			// Nobody listens on port 1.
			expect(await triesOfAnotherProcess({ ...tries, redisUrl: "redis://127.0.0.1:1" })).toBe(3)
			expect(performance.now() - started).toBeLessThan(30_000)
		})
	})
}
