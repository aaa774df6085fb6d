import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Act } from "../../../act"
import { actWasAnnounced } from "../../../announced-acts"
import { JOURNAL_MODULE } from "../../../modules/journal"
import type JournalModuleService from "../../../modules/journal/service"

/** An act that happens now, unless the moment is said. */
export type ActInput = Omit<Act, "at"> & { at?: Date }

/**
 * Writes an act into the journal and announces it under its own name. The last step of a workflow: nothing takes an entry back.
 * The event is heard when the workflow is done; who misses it reads the journal (invariant 19).
 */
export const recordActStep = createStep("record-act", async (input: ActInput, context) => {
	const journal = context.container.resolve<JournalModuleService>(JOURNAL_MODULE)
	await journal.record([{ ...input, at: input.at ?? marketClock.now() }])
	actWasAnnounced()
	await context.container.resolve(Modules.EVENT_BUS).emit({
		name: input.name,
		data: { id: input.subject.id, tags: input.tags },
		...(context.eventGroupId ? { metadata: { eventGroupId: context.eventGroupId } } : {}),
	})
	return new StepResponse(undefined)
})
