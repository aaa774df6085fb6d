import { MODES, type Mode } from "./courier"
import { FAULTS, type Fault } from "./faults"
import type { Answer } from "./idempotency"
import type { StripeDouble } from "./stripe-double"

type Told = Record<string, unknown>
type Deed = (double: StripeDouble, told: Told) => unknown

/** What tests do with the double, as "POST /control/webhooks": things that Stripe, banks and networks do by themselves. */
const DEEDS: Record<string, Deed> = {
	"POST /control/webhooks": (double, told) => {
		double.courier.endpoint = { url: text(told, "url"), secret: text(told, "secret") }
	},
	"POST /control/webhooks/mode": (double, told) => {
		double.courier.mode = oneOf(MODES, told.mode)
		double.courier.delayMs = number(told, "delayMs", 0)
	},
	"POST /control/webhooks/deliver": async (double, told) => ({
		events: await double.courier.release(
			told.order === "reversed" ? "reversed" : "as it happened",
			number(told, "times", 1),
		),
	}),
	"POST /control/webhooks/lose": (double) => ({ events: double.courier.lose() }),
	"POST /control/webhooks/again": async (double, told) => {
		const event = double.events.all.findLast(({ type }) => type === told.type)
		return { status: event ? await double.courier.deliver(event) : null }
	},
	"GET /control/webhooks": (double) => ({ delivered: double.courier.delivered }),
	"POST /control/faults": (double, told) => {
		double.faults.add({
			kind: oneOf<Fault["kind"]>(FAULTS, told.kind),
			on: text(told, "on"),
			times: number(told, "times", 1),
			ms: number(told, "ms", 0),
		})
	},
	"POST /control/faults/clear": (double) => double.faults.clear(),
	"GET /control/requests": (double) => ({ requests: double.seen }),
	"GET /control/events": (double) => ({ events: double.events.all }),
	/** Charges reach the account later than they succeed, as those do whose capture takes its time; then all that wait do. */
	"POST /control/balance/late": (double) => {
		double.balance.late = true
	},
	"POST /control/balance/settle": (double) => ({ charges: double.balance.settle() }),
	"POST /control/refunds/decide": (double) => ({ refunds: double.refunds.decide() }),
	"POST /control/balance": (double, told) => {
		double.refunds.isBalanceEmpty = told.empty === true
	},
	"GET /control/disputes": (double) => ({ disputes: double.refunds.disputes }),
	"POST /control/disputes/end": (double, told) =>
		double.refunds.endDispute(text(told, "id"), told.status === "won" ? "won" : "lost"),
	/** Between tests: nothing is held, nothing goes wrong, all comes at once; what was paid stays paid. */
	"POST /control/rest": (double) => {
		double.balance.rest()
		double.courier.mode = "now" satisfies Mode
		double.courier.delayMs = 0
		double.courier.lose()
		double.courier.delivered.length = 0
		double.faults.clear()
		double.refunds.isBalanceEmpty = false
		double.seen.length = 0
	},
}

/** @param request as "POST /control/faults" @param body JSON, or nothing */
export async function answerControl(double: StripeDouble, request: string, body: string): Promise<Answer> {
	const deed = DEEDS[request]
	if (!deed) return { status: 404, body: { message: `Nothing is done by ${request}` } }
	try {
		const told: Told = body === "" ? {} : JSON.parse(body)
		return { status: 200, body: (await deed(double, told)) ?? {} }
	} catch (error) {
		return { status: 400, body: { message: error instanceof Error ? error.message : String(error) } }
	}
}

function text(told: Told, name: string): string {
	const value = told[name]
	if (typeof value === "string") return value
	throw new Error(`${name} must be a text`)
}

function number(told: Told, name: string, otherwise: number): number {
	const value = told[name] ?? otherwise
	if (typeof value === "number") return value
	throw new Error(`${name} must be a number`)
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: unknown): Choice {
	const found = choices.find((choice) => choice === given)
	if (found) return found
	throw new Error(`must be one of ${choices.join(", ")}`)
}
