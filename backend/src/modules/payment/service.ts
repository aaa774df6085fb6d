import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { PaymentRequestState, RefundCause } from "@ocop/domain"
import type { Act, Actor } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { type DisputeInput, noteDispute } from "./card-disputes"
import { intentAsked, type OpenIntent, openIntents, orderOfIntent } from "./card-intents"
import {
	bookedAtProvider,
	type CardRefund,
	claimCardRefund,
	dueCardRefunds,
	isBookedRefund,
	letGoOfCardRefund,
	sentCardRefunds,
} from "./card-refunds"
import {
	askAgain,
	eventTried,
	forgetBodies,
	type HookEventInput,
	type OpenHookEvent,
	openEvents,
	setEventAside,
	storeEvent,
} from "./hook-events"
import { CardDispute } from "./models/card-dispute"
import { HookEvent } from "./models/hook-event"
import { MarketRefund } from "./models/market-refund"
import { PaymentRequest } from "./models/payment-request"
import { ReceivedPayment } from "./models/received-payment"
import { type MoneyInput, match, type Received, receive, setAside } from "./money"
import { feeTold, type OpenFee, openFees } from "./provider-fees"
import { type MoneyOfOrder, moneyByOrder } from "./records"
import { forgetAccounts, giveAccount, moveRefund, type RefundAccount, type RefundAct } from "./refunds"
import {
	carriedOut,
	expireOne,
	lockRequest,
	lowerRequest,
	openRequest,
	type RequestInput,
	type RequestRow,
	requestsOf,
	tryNotCarriedOut,
} from "./requests"
import { settle } from "./settling"

export type { MoneyOfOrder, RefundRecord } from "./records"

/** What orders ask for, what came for them, and what goes back. Taking and sending money is done by providers and people. */
export default class MarketPaymentModuleService extends MedusaService({
	PaymentRequest,
	ReceivedPayment,
	HookEvent,
	MarketRefund,
	CardDispute,
}) {
	/** Opens an order's request, once: see openRequest. */
	@InjectTransactionManager()
	async open(
		input: RequestInput,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act[]> {
		return await openRequest(managerOf(context), input, at)
	}

	/** Writes down money that came, and what it pays: see receive of money.ts. */
	@InjectTransactionManager()
	async receive(
		input: MoneyInput,
		actor: Actor,
		now: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Received> {
		return await receive(managerOf(context), input, actor, now)
	}

	/** Ties money to an order: see match of money.ts. */
	@InjectTransactionManager()
	async match(
		receivedId: string,
		orderId: string,
		actor: Actor,
		now: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Received> {
		return await match(managerOf(context), receivedId, orderId, actor, now)
	}

	/** Says of money that it is for no order: see setAside. */
	@InjectTransactionManager()
	async setAside(
		told: { receivedId: string; note: string; actor: Actor; at: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		return await setAside(managerOf(context), told)
	}

	/**
	 * Tells what an order's parcels cost now, and settles its money by it. Told out of turn it does no harm: what parcels cost only becomes less.
	 *
	 * @returns the acts of what changed; none for an order that asks for nothing
	 */
	@InjectTransactionManager()
	async settle(
		orderId: string,
		told: { standing: number; cause: RefundCause; at: Date; actor: Actor },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act[]> {
		const manager = managerOf(context)
		const request = await lockRequest(manager, { orderId })
		if (!request) return []
		const lowered = told.standing < request.standing ? await lowerRequest(manager, request, told) : []
		const acts = [...lowered, ...(await settle(manager, request, told))]
		await writeActs(manager, acts)
		return acts
	}

	/** Closes one request whose time is over: see expireOne. */
	@InjectTransactionManager()
	async expireOne(
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ orderId: string; acts: Act[] } | null> {
		return await expireOne(managerOf(context), at)
	}

	/** Moves a refund on: see moveRefund. */
	@InjectTransactionManager()
	async moveRefund(
		act: RefundAct,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ orderId: string; acts: Act[] }> {
		return await moveRefund(managerOf(context), act)
	}

	/** Keeps where refunds of an order are to be sent: see giveAccount. */
	@InjectTransactionManager()
	async giveAccount(
		orderId: string,
		account: RefundAccount,
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act[]> {
		return await giveAccount(managerOf(context), orderId, account, actor, at)
	}

	/** What follows from this state of an order's request is done. */
	@InjectTransactionManager()
	async carriedOut(
		orderId: string,
		state: PaymentRequestState,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await carriedOut(managerOf(context), orderId, state)
	}

	/** Requests from whose state something is still owed, to be tried: see tryNotCarriedOut. */
	@InjectTransactionManager()
	async tryNotCarriedOut(
		limit: number,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<RequestRow[]> {
		return await tryNotCarriedOut(managerOf(context), limit)
	}

	/** Stores what a provider told. @returns false when it was told before */
	@InjectTransactionManager()
	async storeEvent(
		event: HookEventInput,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		return await storeEvent(managerOf(context), event)
	}

	/** What providers told that is not handled yet: see openEvents. */
	@InjectManager()
	async openEvents(
		limit: number,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<OpenHookEvent[]> {
		return await openEvents(managerOf(context), limit)
	}

	/** An event is to be tried again now: see askAgain. */
	@InjectTransactionManager()
	async askAgain(
		id: string,
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ event: OpenHookEvent; acts: Act[] }> {
		return await askAgain(managerOf(context), id, actor, at)
	}

	/** Nothing is to be done about an event any more: see setEventAside. */
	@InjectTransactionManager()
	async setEventAside(
		input: { id: string; note: string; actor: Actor; at: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		return await setEventAside(managerOf(context), input)
	}

	/** An event was tried. @param error why it failed; null when it is handled */
	@InjectTransactionManager()
	async eventTried(
		id: string,
		error: string | null,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await eventTried(managerOf(context), id, error, at)
	}

	/** Forgets what names people when nothing has happened to it for so many days: see forgetBodies and forgetAccounts. */
	@InjectTransactionManager()
	async forget(
		days: number,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ events: number; accounts: number }> {
		const manager = managerOf(context)
		return { events: await forgetBodies(manager, days), accounts: await forgetAccounts(manager, days) }
	}

	/** Cards' intents that may still be paid: see openIntents. */
	@InjectManager()
	async openIntents(
		of: { orderId: string } | { limit: number },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<OpenIntent[]> {
		return await openIntents(managerOf(context), of)
	}

	/** An intent was looked at. @param ended nothing can be paid by it any more */
	@InjectTransactionManager()
	async intentAsked(
		intentId: string,
		ended: boolean,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await intentAsked(managerOf(context), intentId, ended)
	}

	/** The order that an intent is to pay; null when the market knows none. */
	@InjectManager()
	async orderOfIntent(
		intentId: string,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<string | null> {
		return await orderOfIntent(managerOf(context), intentId)
	}

	/** Money whose fee is to be asked for: see openFees. */
	@InjectTransactionManager()
	async openFees(
		of: { externalId: string } | { limit: number },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<OpenFee[]> {
		return await openFees(managerOf(context), of)
	}

	/** Writes down what a provider kept of money: see feeTold. */
	@InjectTransactionManager()
	async feeTold(
		receivedId: string,
		fee: number,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		return await feeTold(managerOf(context), receivedId, fee, at)
	}

	/** Refunds that are to be sent to cards: see dueCardRefunds. */
	@InjectManager()
	async dueCardRefunds(
		of: { orderId: string } | { limit: number },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<CardRefund[]> {
		return await dueCardRefunds(managerOf(context), of)
	}

	/** Refunds on their way to a card, to be asked about: see sentCardRefunds. */
	@InjectTransactionManager()
	async sentCardRefunds(
		limit: number,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<CardRefund[]> {
		return await sentCardRefunds(managerOf(context), limit)
	}

	/** Whether this refund of the provider's is booked as one of the market's. */
	@InjectManager()
	async isBookedRefund(
		externalId: string,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		return await isBookedRefund(managerOf(context), externalId)
	}

	/** What is booked of an order as given back by the provider, in đồng. */
	@InjectManager()
	async bookedAtProvider(
		orderId: string,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<number> {
		return await bookedAtProvider(managerOf(context), orderId)
	}

	/** Takes a refund that is due to a card for oneself: see claimCardRefund. */
	@InjectTransactionManager()
	async claimCardRefund(
		refundId: string,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<number | null> {
		return await claimCardRefund(managerOf(context), refundId)
	}

	/** Lets a claimed refund go: see letGoOfCardRefund. */
	@InjectTransactionManager()
	async letGoOfCardRefund(
		refundId: string,
		refusal: string | null,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await letGoOfCardRefund(managerOf(context), refundId, refusal)
	}

	/** Notes a dispute as it stands: see noteDispute. */
	@InjectTransactionManager()
	async noteDispute(
		dispute: DisputeInput,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		return await noteDispute(managerOf(context), dispute, at)
	}

	/** The money of these orders, by order; those that are paid in cash are not there. */
	@InjectManager()
	async moneyOf(
		orderIds: readonly string[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Map<string, MoneyOfOrder>> {
		if (orderIds.length === 0) return new Map()
		const requests = await requestsOf(managerOf(context), orderIds)
		if (requests.length === 0) return new Map()
		const ids = requests.map(({ orderId }) => orderId)
		const [received, refunds, disputes] = await Promise.all([
			this.listReceivedPayments({ order_id: ids }, { take: null, order: { at: "ASC", id: "ASC" } }),
			this.listMarketRefunds({ order_id: ids }, { take: null, order: { due_at: "ASC", id: "ASC" } }),
			this.listCardDisputes({ order_id: ids }, { take: null, order: { at: "ASC", id: "ASC" } }),
		])
		return moneyByOrder(requests, { received, refunds, disputes })
	}
}
