import { createHmac, randomUUID } from "node:crypto"
import { expect } from "@playwright/test"
import { market } from "./market"

const MS = 1000

/** The bank's service tells the market of a transfer, and signs what it tells. Answers the status. */
export async function bankTells(
	transfer: { content: string; amount: number; id?: string },
	sign: (seconds: number, body: string) => string = signature,
): Promise<number> {
	const now = new Date()
	const body = JSON.stringify({
		id: transfer.id ?? `FT-${randomUUID()}`,
		content: transfer.content,
		amount: transfer.amount,
		at: now.toISOString(),
		payer: "TRAN THI THU",
	})
	const answer = await fetch(new URL("/hooks/vietqr", market.backend), {
		method: "POST",
		headers: {
			"content-type": "application/json",
			"x-market-signature": sign(Math.floor(now.getTime() / MS), body),
		},
		body,
	})
	return answer.status
}

/** Money comes into the market's account. */
export async function moneyComes(content: string, amount: number): Promise<void> {
	expect(await bankTells({ content, amount })).toBe(200)
}

function signature(seconds: number, body: string): string {
	const secret = process.env.VIETQR_HOOK_SECRET
	if (!secret) throw new Error('VIETQR_HOOK_SECRET is not set: start these tests with "npm run test:e2e".')
	return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`
}
