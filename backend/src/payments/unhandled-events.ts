import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MARKET_PAYMENT_MODULE } from "../modules/payment"
import type { HookEvent } from "../modules/payment/models/hook-event"
import type MarketPaymentModuleService from "../modules/payment/service"
import type { UnhandledEvent, UnhandledEventsPage } from "./payment-answers"

/** What was tried and failed: one that is just being handled for the first time troubles nobody. */
const UNHANDLED = { handled_at: null, error: { $ne: null } }

/** What providers told and nobody could handle, the oldest first. */
export async function unhandledEventsPage(
	container: MedusaContainer,
	{ limit, offset }: { limit: number; offset: number },
): Promise<UnhandledEventsPage> {
	const [rows, count] = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.listAndCountHookEvents(UNHANDLED, { take: limit, skip: offset, order: { at: "ASC", id: "ASC" } })
	return { events: rows.map(eventOf), count, limit, offset }
}

/** One of them; null when it is handled, or never was there. */
export async function unhandledEvent(container: MedusaContainer, id: string): Promise<UnhandledEvent | null> {
	const [row] = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.listHookEvents({ id, ...UNHANDLED }, { take: 1 })
	return row ? eventOf(row) : null
}

function eventOf({
	id,
	provider,
	event_id: eventId,
	at,
	tries,
	error,
}: InferTypeOf<typeof HookEvent>): UnhandledEvent {
	return { id, provider, eventId, at: at.toISOString(), tries, error: error ?? "" }
}
