import { type ChildProcess, spawn } from "node:child_process"
import { createHmac } from "node:crypto"
import { once } from "node:events"
import { join } from "node:path"
import { z } from "zod"

const PROGRAM = join(__dirname, "../../../e2e/dist/stripe-double/main.js")
/** Known before the market starts, and another for every process of tests. */
const PORT = 11_000 + (process.pid % 9_000)
const ADDRESS = `http://127.0.0.1:${PORT}`
const SECRET_KEY = "sk_test_double"
const PUBLISHABLE_KEY = "pk_test_double"
const WEBHOOK_SECRET = "whsec_of_the_double_in_tests"

/** For the market that is to take cards by it. */
export const STRIPE_SETTINGS = {
	STRIPE_API_KEY: SECRET_KEY,
	STRIPE_PUBLISHABLE_KEY: PUBLISHABLE_KEY,
	STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
	STRIPE_API_BASE: ADDRESS,
	STRIPE_SCRIPT_URL: `${ADDRESS}/v3/`,
}

const anything = z.record(z.string(), z.unknown())
const refunds = z.object({
	data: z.array(
		z.object({
			id: z.string(),
			amount: z.number(),
			status: z.string(),
			metadata: z.record(z.string(), z.string()),
		}),
	),
})
const requests = z.object({
	requests: z.array(
		z.object({ request: z.string(), idempotencyKey: z.string().nullable(), body: z.string() }),
	),
})

/** An answer of Stripe's. */
export interface StripeAnswer {
	status: number
	data: z.infer<typeof anything>
}

/** The double of Stripe (e2e/stage/stripe-double) as a process of its own, built before, and what tests do with it. */
export class StripeProcess {
	readonly publishableKey = PUBLISHABLE_KEY
	readonly scriptUrl = STRIPE_SETTINGS.STRIPE_SCRIPT_URL
	private child: ChildProcess | null = null

	/** @param backend is told of what happens */
	async open(backend: string): Promise<void> {
		this.child = spawn(process.execPath, [PROGRAM, String(PORT)], { stdio: ["ignore", "pipe", "inherit"] })
		const { stdout } = this.child
		if (stdout) await once(stdout, "data")
		await this.control("webhooks", { url: `${backend}/hooks/stripe`, secret: WEBHOOK_SECRET })
	}

	async close(): Promise<void> {
		const { child } = this
		if (!child || child.exitCode !== null) return
		child.kill("SIGTERM")
		await once(child, "exit")
	}

	/** Does what Stripe, banks and networks do by themselves: see its control.ts. */
	async control(deed: string, told: object = {}): Promise<StripeAnswer["data"]> {
		const answer = await fetch(`${ADDRESS}/control/${deed}`, { method: "POST", body: JSON.stringify(told) })
		const data = anything.parse(await answer.json())
		if (!answer.ok) throw new Error(`${deed}: ${data.message}`)
		return data
	}

	/** What tests see of it. */
	async look(at: string): Promise<unknown> {
		const answer = await fetch(`${ADDRESS}/control/${at}`)
		return await answer.json()
	}

	/** Asks with the market's own key. */
	async ask(
		method: "GET" | "POST",
		path: string,
		fields: Record<string, string> = {},
	): Promise<StripeAnswer> {
		const encoded = new URLSearchParams(fields).toString()
		const answer = await fetch(`${ADDRESS}/v1/${path}${method === "GET" ? `?${encoded}` : ""}`, {
			method,
			headers: { authorization: `Bearer ${SECRET_KEY}` },
			...(method === "POST" ? { body: encoded } : {}),
		})
		return { status: answer.status, data: anything.parse(await answer.json()) }
	}

	/** What was given back of an intent, the first first. */
	async refundsOf(intentId: string): Promise<z.infer<typeof refunds>["data"]> {
		const { data } = await this.ask("GET", "refunds", { payment_intent: intentId })
		return refunds.parse(data).data.reverse()
	}

	/** A shopper's browser confirms with a card, by Stripe's own names of test cards. */
	async confirm(clientSecret: string, method: string): Promise<StripeAnswer> {
		const id = clientSecret.split("_secret_")[0]
		const answer = await fetch(`${ADDRESS}/v1/payment_intents/${id}/confirm`, {
			method: "POST",
			body: new URLSearchParams({
				key: PUBLISHABLE_KEY,
				client_secret: clientSecret,
				payment_method: method,
			}),
		})
		return { status: answer.status, data: anything.parse(await answer.json()) }
	}

	/** The holder answers the question of their bank. */
	async answerChallenge(clientSecret: string, outcome: "complete" | "fail"): Promise<void> {
		const id = clientSecret.split("_secret_")[0]
		await fetch(`${ADDRESS}/challenge/${id}`, {
			method: "POST",
			body: new URLSearchParams({ client_secret: clientSecret, outcome }),
		})
	}

	/** Requests that came since the last rest, as "POST /v1/refunds", with their key of idempotency. */
	async requests(beginning: string): Promise<z.infer<typeof requests>["requests"]> {
		const seen = requests.parse(await this.look("requests"))
		return seen.requests.filter(({ request }) => request.startsWith(beginning))
	}
}

/** A signature as Stripe makes it, of what Stripe has not said. */
export function signedByStripe(
	body: string,
	{ secret = WEBHOOK_SECRET, at = Date.now() }: { secret?: string; at?: number } = {},
): string {
	const moment = Math.floor(at / 1000)
	return `t=${moment},v1=${createHmac("sha256", secret).update(`${moment}.${body}`).digest("hex")}`
}
