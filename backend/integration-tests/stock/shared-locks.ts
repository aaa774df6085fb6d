import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DatabaseLocks } from "../../src/providers/locking-database/service"
import type { TestShop } from "../orders/test-shop"

/** The locks of several processes without Redis. Each of them is a process here: they share nothing but the tables. */
export function sharedLocks(shop: TestShop): void {
	describe("a lock in the database", () => {
		const ofAProcess = () => {
			const connection = shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
			return new DatabaseLocks({ [ContainerRegistrationKeys.PG_CONNECTION]: connection })
		}
		const [one, other] = [{ ownerId: "one" }, { ownerId: "other" }]
		const lapse = () => shop.sql(`update market_lock set until = now() - interval '1 second'`)

		it("is one owner's, who may take it again; the other has it after that", async () => {
			const [here, there] = [ofAProcess(), ofAProcess()]
			await here.acquire(["a", "b"], { ...one, expire: 30 })
			await here.acquire("a", { ...one, expire: 30 })
			await expect(there.acquire("b", { ...other, expire: 30 })).rejects.toThrow(/"b"/)
			expect(await there.release("a", other)).toBe(false)
			expect(await here.release(["a", "b"], one)).toBe(true)
			await there.acquire("b", { ...other, expire: 30 })
		})

		it("belongs to one of twenty who ask at once, also when nobody says who he is", async () => {
			const asked = await Promise.allSettled(
				Array.from({ length: 20 }, () => ofAProcess().acquire("a", { expire: 30 })),
			)
			expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
		})

		it("of a killed process is taken over when it has lapsed, and what is left of it goes", async () => {
			await ofAProcess().acquire(["a", "b"], { ...one, expire: 30 })
			await lapse()
			await ofAProcess().acquire("a", { ...other, expire: 30 })
			expect(await ofAProcess().release("a", one)).toBe(false)
			expect(await shop.sql(`select key, owner from market_lock`)).toEqual([{ key: "a", owner: "other" }])
		})

		it("lets one work at a time, whatever order the keys are said in", async () => {
			let [working, most, done] = [0, 0, 0]
			const work = async () => {
				most = Math.max(most, ++working)
				await shop.sql(`select pg_sleep(0.01)`)
				working--
				return ++done
			}
			await Promise.all(
				Array.from({ length: 12 }, (_, turn) =>
					ofAProcess().execute(turn % 2 ? ["a", "b"] : ["b", "a"], work, { timeout: 30 }),
				),
			)
			expect([most, done]).toEqual([1, 12])
			expect(await shop.sql(`select key from market_lock`)).toEqual([])
		})

		it("says which key was waited for in vain, and leaves the others free", async () => {
			await ofAProcess().acquire("b", { ...one, expire: 30 })
			const waiting = ofAProcess().execute(["a", "b"], async () => undefined, { timeout: 0.2 })
			await expect(waiting).rejects.toThrow(/"b"/)
			await ofAProcess().acquire("a", { ...other, expire: 30 })
		})
	})
}
