import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { TestShop } from "../orders/test-shop"

/** How PostgreSQL would carry out the one statement that something sends; nothing of it is done. */
export async function planOf(
	shop: TestShop,
	send: (manager: SqlEntityManager) => Promise<unknown>,
): Promise<string> {
	const lines: string[] = []
	const manager = {
		execute: async (text: string, bindings: readonly (string | number)[]) => {
			const plan = await shop.sql<{ "QUERY PLAN": string }>(`explain ${text}`, bindings)
			lines.push(...plan.map((line) => line["QUERY PLAN"]))
			return []
		},
	}
	await send(manager as unknown as SqlEntityManager)
	return lines.join("\n")
}
