import { createHmac } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { seconds } from "./ids"
import type { StripeEvent } from "./shapes"

/** Where events are told, and the secret by which they are known to be Stripe's. */
export interface Endpoint {
	url: string
	secret: string
}

export const MODES = ["now", "twice", "held", "reversed"] as const
/**
 * How events come: at once, each twice at the same time, not before they are asked for, or a moment later and the last first.
 */
export type Mode = (typeof MODES)[number]

const TRIES = 3
const BETWEEN_TRIES_MS = 400
const GATHERED_MS = 150

/** Tells the market of events, as Stripe does: signed, and again when it is not answered with a 2xx. */
export class Courier {
	mode: Mode = "now"
	delayMs = 0
	endpoint: Endpoint | null = null
	/** What is held back, in the order in which it happened. */
	private held: StripeEvent[] = []
	private gathering: ReturnType<typeof setTimeout> | null = null
	readonly delivered: { id: string; type: string; status: number }[] = []

	take(event: StripeEvent): void {
		if (this.mode === "held") this.held.push(event)
		else if (this.mode === "reversed") this.gather(event)
		else {
			const times = this.mode === "twice" ? 2 : 1
			for (let time = 0; time < times; time++) void this.deliver(event)
		}
	}

	/** Tells what was held, one after another. @returns how many */
	async release(order: "as it happened" | "reversed", times: number): Promise<number> {
		const events = order === "reversed" ? this.held.reverse() : this.held
		this.held = []
		for (const event of events) {
			for (let time = 0; time < times; time++) await this.deliver(event)
		}
		return events.length
	}

	/** Forgets what was held: it is lost. */
	lose(): number {
		return this.held.splice(0).length
	}

	/** Tells one event once. @returns the status that it was answered with, 0 for none */
	async deliver(event: StripeEvent): Promise<number> {
		await sleep(this.delayMs)
		for (let tried = 1; ; tried++) {
			const status = await this.send(event)
			this.delivered.push({ id: event.id, type: event.type, status })
			if ((status >= 200 && status < 300) || tried === TRIES) return status
			await sleep(BETWEEN_TRIES_MS * tried)
		}
	}

	private gather(event: StripeEvent): void {
		this.held.push(event)
		if (this.gathering) clearTimeout(this.gathering)
		this.gathering = setTimeout(() => void this.release("reversed", 1), GATHERED_MS)
	}

	private async send(event: StripeEvent): Promise<number> {
		if (!this.endpoint) return 0
		const body = JSON.stringify(event, null, 2)
		try {
			const answer = await fetch(this.endpoint.url, {
				method: "POST",
				headers: {
					"content-type": "application/json; charset=utf-8",
					"stripe-signature": signatureOf(body, this.endpoint.secret, seconds()),
				},
				body,
			})
			return answer.status
		} catch {
			return 0
		}
	}
}

/** Stripe's signature of a webhook (scheme v1): HMAC-SHA256 of the moment and the body. */
export function signatureOf(body: string, secret: string, at: number): string {
	return `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")}`
}
