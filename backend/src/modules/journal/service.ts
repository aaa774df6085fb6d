import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Act } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { JournalEntry } from "./models/journal-entry"
import { OutboxMessage } from "./models/outbox-message"

export default class JournalModuleService extends MedusaService({ JournalEntry, OutboxMessage }) {
	/** Writes acts whose deed is done elsewhere, in Medusa's own tables; contexts of ours write theirs with the deed (writeActs). */
	@InjectTransactionManager()
	async record(
		acts: readonly Act[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await writeActs(managerOf(context), acts)
	}
}
