import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { receiveMoney } from "./receive-money"

/** What a bank's service tells of a transfer to the market's account. Amounts are whole đồng. */
export const transferEvent = z.object({
	/** The bank's reference, the same as in its statements: by it a transfer is booked once. */
	id: z.string().trim().min(1).max(100),
	content: z.string().max(500),
	amount: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
	at: z.iso.datetime({ offset: true }),
	payer: z.string().max(200).nullish(),
})
export type TransferEvent = z.infer<typeof transferEvent>

/** @throws MarketError payment.reference_known when that reference stands for another amount: a person has to look */
export async function handleTransferEvent(container: MedusaContainer, body: string): Promise<void> {
	const { id, content, amount, at, payer } = transferEvent.parse(JSON.parse(body))
	await receiveMoney(container, {
		provider: "vietqr",
		externalId: id,
		orderId: null,
		content,
		amount,
		payer: payer ?? null,
		at: new Date(at),
	})
}
