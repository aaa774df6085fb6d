import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { marketClock } from "../../../clock"
import type { Actor } from "../../act"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type { HookEventInput, OpenHookEvent } from "../../modules/payment/hook-events"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { reasonOf } from "../../reason-of"
import { announceAct } from "../journal/announce-act"
import { handleStripeEvent } from "./stripe-events"
import { handleTransferEvent } from "./transfer-events"

const MOST_AT_ONCE = 100

type Handler = (container: MedusaContainer, body: string) => Promise<void>

/** What an event of each provider asks for. Each is the same however often it is handled. */
const HANDLERS: Record<HookEventInput["provider"], Handler> = {
	stripe: handleStripeEvent,
	vietqr: handleTransferEvent,
}

/**
 * Stores what a provider told, and then handles it without keeping the provider waiting: what is not handled, because it failed or the process was killed, the reconciler
 * finds in its row. To be called when the signature was found right, and answered when it returns.
 *
 * @returns whether it was told for the first time
 */
export async function takeHookEvent(
	container: MedusaContainer,
	event: Omit<HookEventInput, "at">,
): Promise<boolean> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const isNew = await payments.storeEvent({ ...event, at: marketClock.now() })
	if (isNew) void handleSoon(container)
	return isNew
}

let handling = false
let more = false

/** Many events at one moment are handled in one run after another, not each by all. */
async function handleSoon(container: MedusaContainer): Promise<void> {
	more = true
	if (handling) return
	handling = true
	try {
		while (more) {
			more = false
			await handleOpenEvents(container)
		}
	} catch (error) {
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.error(`[payments] events of providers are left to the reconciler: ${reasonOf(error)}`)
	} finally {
		handling = false
	}
}

/** Handles what providers told and nobody has handled yet, each for itself (invariant 19). @returns how many are handled now */
export async function handleOpenEvents(container: MedusaContainer): Promise<number> {
	const open = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.openEvents(MOST_AT_ONCE)
	let handled = 0
	for (const event of open) if (await handle(container, event)) handled++
	return handled
}

/**
 * Tries once more, for an officer, what nobody could handle; why it failed again is in its row.
 *
 * @throws MarketError 404
 */
export async function retryHookEvent(
	container: MedusaContainer,
	{ id, actor }: { id: string; actor: Actor },
): Promise<void> {
	const { event, acts } = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.askAgain(id, actor, marketClock.now())
	for (const act of acts) await announceAct(container, act)
	if (acts.length > 0) await handle(container, event)
}

/**
 * An officer says that nothing is to be done any more about what nobody could handle.
 *
 * @throws MarketError 404
 */
export async function setHookEventAside(
	container: MedusaContainer,
	input: { id: string; note: string; actor: Actor },
): Promise<void> {
	const act = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.setEventAside({ ...input, at: marketClock.now() })
	if (act) await announceAct(container, act)
}

async function handle(container: MedusaContainer, { id, provider, body }: OpenHookEvent): Promise<boolean> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	try {
		await HANDLERS[provider](container, body)
		await payments.eventTried(id, null, marketClock.now())
		return true
	} catch (error) {
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.error(`[payments] what ${provider} told in ${id} is not handled yet: ${reasonOf(error)}`)
		await payments.eventTried(id, reasonOf(error), marketClock.now())
		return false
	}
}
