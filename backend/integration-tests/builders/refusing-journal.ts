import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Does something while the journal takes no entry: whatever is done then without one is done unseen. */
export async function whileJournalRefuses<Result>(
	container: MedusaContainer,
	work: () => Promise<Result>,
): Promise<Result> {
	const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	await database.raw("alter table journal_entry add constraint journal_refuses check (false) not valid")
	try {
		return await work()
	} finally {
		await database.raw("alter table journal_entry drop constraint journal_refuses")
	}
}
