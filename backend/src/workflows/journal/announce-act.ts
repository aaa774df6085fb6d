import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Act } from "../../act"
import { actWasAnnounced } from "../../announced-acts"

/**
 * Announces an act that stands in the journal, under its own name. The deed is done whether anybody hears of it or not, and who
 * misses the event reads the tables (invariant 19): so an event that cannot be sent is a line in the log and no failure.
 */
export async function announceAct(container: MedusaContainer, act: Act): Promise<void> {
	actWasAnnounced()
	try {
		await container
			.resolve(Modules.EVENT_BUS)
			.emit({ name: act.name, data: { id: act.subject.id, tags: act.tags } })
	} catch (error) {
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.error(`${act.name} was not announced: ${error instanceof Error ? error.message : error}`)
	}
}
