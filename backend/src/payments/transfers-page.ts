import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contentsIn, normalisePublicCode } from "@ocop/domain"
import { z } from "zod"
import { PARCEL_MODULE } from "../modules/parcel"
import type { PlacedOrder } from "../modules/parcel/models/placed-order"
import type ParcelModuleService from "../modules/parcel/service"
import { MARKET_PAYMENT_MODULE } from "../modules/payment"
import type MarketPaymentModuleService from "../modules/payment/service"
import { standingOf } from "./order-payment"
import type { TransfersPage } from "./payment-answers"

export interface TransfersQuery {
	state: "awaiting" | "unmatched" | "set_aside"
	/** A code, a transfer's content, or a part of a phone; of unmatched money a part of its content or reference. */
	q?: string
	limit: number
	offset: number
}

/** What a typed word may find, at most: a page is looked at by a person, who types more. */
const MOST_FOUND = 1000

const nameRows = z.array(
	z.object({ id: z.string(), shipping_address: z.object({ first_name: z.string().nullish() }).nullish() }),
)

/** Transfers that are awaited, those that are given up first at the top; or money that names no order, the newest first; what was set aside has a list of its own. */
export async function transfersPage(
	container: MedusaContainer,
	query: TransfersQuery,
): Promise<TransfersPage> {
	return query.state === "awaiting"
		? await awaitedPage(container, query)
		: await unmatchedPage(container, query)
}

async function awaitedPage(
	container: MedusaContainer,
	{ q = "", limit, offset }: TransfersQuery,
): Promise<TransfersPage> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const found = q === "" ? null : await ordersNamed(container, q)
	const [rows, count] = await payments.listAndCountPaymentRequests(
		{ method: "bank_transfer", state: "awaiting", ...(found ? { order_id: found } : {}) },
		{ take: limit, skip: offset, order: { expires_at: "ASC", id: "ASC" } },
	)
	const ids = rows.map((row) => row.order_id)
	const [moneys, placed, names] = await Promise.all([
		payments.moneyOf(ids),
		placedByOrder(container, ids),
		namesOf(container, ids),
	])
	const awaiting = rows.flatMap(({ order_id: orderId, content, asked, expires_at: expiresAt }) => {
		const [order, money] = [placed.get(orderId), moneys.get(orderId)]
		if (!order || !money) return []
		return [
			{
				orderId: order.id,
				code: order.code,
				content: content ?? "",
				asked: Number(asked),
				received: money.received.reduce((sum, { amount }) => sum + Number(amount), 0),
				open: standingOf(money).open,
				expiresAt: expiresAt.toISOString(),
				name: names.get(orderId) ?? "",
				phone: order.phone,
			},
		]
	})
	return { awaiting, count, limit, offset }
}

async function unmatchedPage(
	container: MedusaContainer,
	{ state, q = "", limit, offset }: TransfersQuery,
): Promise<TransfersPage> {
	const like = `%${q.replace(/[%_\\]/g, "\\$&")}%`
	const [rows, count] = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.listAndCountReceivedPayments(
			{
				order_id: null,
				set_aside_at: state === "set_aside" ? { $ne: null } : null,
				...(q === "" ? {} : { $or: [{ content: { $ilike: like } }, { external_id: { $ilike: like } }] }),
			},
			{ take: limit, skip: offset, order: { at: "DESC", id: "DESC" } },
		)
	return {
		unmatched: rows.map((row) => ({
			id: row.id,
			at: row.at.toISOString(),
			amount: Number(row.amount),
			content: row.content,
			payer: row.payer,
			externalId: row.external_id,
			provider: row.provider,
			setAside: row.set_aside_note,
		})),
		count,
		limit,
		offset,
	}
}

/** Medusa's ids of the orders, not paid in cash, that a typed word names: by code, a transfer's content or a part of the phone. */
export async function ordersNamed(container: MedusaContainer, q: string): Promise<string[]> {
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const [content] = contentsIn(q)
	const code = content?.slice(-8) ?? normalisePublicCode(q)
	const digits = q.replace(/[\s.()-]/g, "").replace(/^(\+84|0)/, "")
	const rows = await parcels.listPlacedOrders(
		{
			payment_method: ["bank_transfer", "card"],
			$or: [
				{ code: { $like: `${/^[0-9A-Z]+$/.test(code) ? code : "-"}%` } },
				{ phone: { $like: `%${/^\d{3,}$/.test(digits) ? digits : "-"}%` } },
			],
		},
		{ select: ["order_id"], take: MOST_FOUND, order: { placed_at: "DESC" } },
	)
	return rows.map((row) => row.order_id)
}

/** The placed orders with Medusa's ids. */
export async function placedByOrder(
	container: MedusaContainer,
	orderIds: readonly string[],
): Promise<Map<string, InferTypeOf<typeof PlacedOrder>>> {
	const rows = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders({ order_id: [...orderIds] }, { take: null })
	return new Map(rows.map((row) => [row.order_id, row]))
}

/** Who receives these orders, by Medusa's ids. */
export async function namesOf(
	container: MedusaContainer,
	orderIds: readonly string[],
): Promise<Map<string, string>> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "order",
		fields: ["id", "shipping_address.first_name"],
		filters: { id: [...orderIds] },
	})
	return new Map(
		nameRows.parse(data).map(({ id, shipping_address: address }) => [id, address?.first_name ?? ""]),
	)
}
