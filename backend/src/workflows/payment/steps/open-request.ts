import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type PaymentMethod, transferContentOf } from "@ocop/domain"
import { z } from "zod"
import { environment } from "../../../../environment"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import { MARKET_PAYMENT_MODULE } from "../../../modules/payment"
import type MarketPaymentModuleService from "../../../modules/payment/service"
import { providerOf } from "../../../payments/offered-methods"
import { announceAct } from "../../journal/announce-act"

const sessionRows = z.array(
	z.object({
		payment_collections: z
			.array(
				z.object({
					payment_sessions: z
						.array(
							z.object({
								id: z.string(),
								provider_id: z.string(),
								data: z.object({ id: z.string().optional() }).nullish(),
							}),
						)
						.nullish(),
				}),
			)
			.nullish(),
	}),
)

/**
 * Opens what an order that is not paid in cash asks for: how much, until when, and by what its money is found. Everything is read from the order, so it may be run again by
 * whoever mends a registration; it is opened once.
 */
export const openRequestStep = createStep(
	"open-payment-request",
	async ({ orderId }: { orderId: string }, { container }) => {
		const [placed] = await container
			.resolve<ParcelModuleService>(PARCEL_MODULE)
			.listPlacedOrders({ order_id: orderId }, { relations: ["parcels"], take: 1 })
		const method = placed?.payment_method
		if (!placed || !method || method === "cash_on_delivery") return new StepResponse(undefined)
		const session = await sessionOf(container, orderId, method)
		const acts = await container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE).open(
			{
				orderId,
				method,
				providerId: session?.provider_id ?? null,
				sessionId: session?.id ?? null,
				content: method === "bank_transfer" ? transferContentOf(placed.code) : null,
				externalId: method === "card" ? (session?.data?.id ?? null) : null,
				asked: placed.parcels.reduce((sum, { goods, fee }) => sum + Number(goods) + Number(fee), 0),
				minutes: minutesFor(method),
			},
			placed.placed_at,
		)
		for (const act of acts) await announceAct(container, act)
		return new StepResponse(undefined)
	},
)

function minutesFor(method: Exclude<PaymentMethod, "cash_on_delivery">): number {
	const { bankTransfer, card } = environment.expiryMinutes
	return method === "card" ? card : bankTransfer
}

/** Medusa's session that the order waits in; none where nothing is to be paid. */
async function sessionOf(container: MedusaContainer, orderId: string, method: PaymentMethod) {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "order",
		fields: [
			"payment_collections.payment_sessions.id",
			"payment_collections.payment_sessions.provider_id",
			"payment_collections.payment_sessions.data",
		],
		filters: { id: orderId },
	})
	return (sessionRows.parse(data)[0]?.payment_collections ?? [])
		.flatMap(({ payment_sessions: sessions }) => sessions ?? [])
		.find(({ provider_id: provider }) => provider === providerOf(method))
}
