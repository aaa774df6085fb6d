import { timingSafeEqual } from "node:crypto"
import { ApiError, noSuch } from "./api-error"
import { Form } from "./form"
import type { Answer } from "./idempotency"
import type { Charge, Intent } from "./shapes"
import type { StripeDouble } from "./stripe-double"

/** A request to Stripe's interface; `fields` are those of the body, or of the address when there is none. */
export interface ApiRequest {
	method: string
	/** "/v1/payment_intents/pi_1" */
	path: string
	fields: string
	authorization: string | undefined
	idempotencyKey: string | undefined
}

type Handler = (double: StripeDouble, form: Form, id: string) => unknown

const ROUTES: [request: RegExp, handle: Handler][] = [
	[
		/^POST \/v1\/payment_intents$/,
		(double, form) => {
			const intent = double.intents.create(form)
			return form.text("confirm") === "true" ? double.intents.confirm(intent.id, form) : intent
		},
	],
	[/^GET \/v1\/payment_intents$/, (double) => listed("/v1/payment_intents", double.intents.list())],
	[/^GET \/v1\/payment_intents\/(\w+)$/, (double, _form, id) => double.intents.get(id)],
	[/^POST \/v1\/payment_intents\/(\w+)$/, (double, form, id) => double.intents.update(id, form)],
	[/^POST \/v1\/payment_intents\/(\w+)\/confirm$/, (double, form, id) => double.intents.confirm(id, form)],
	[/^POST \/v1\/payment_intents\/(\w+)\/cancel$/, (double, form, id) => double.intents.cancel(id, form)],
	[/^POST \/v1\/payment_intents\/(\w+)\/capture$/, (double, form, id) => double.intents.capture(id, form)],
	[/^POST \/v1\/refunds$/, (double, form) => double.refunds.create(form)],
	[
		/^GET \/v1\/refunds$/,
		(double, form) => listed("/v1/refunds", double.refunds.list(form.text("payment_intent"))),
	],
	[/^GET \/v1\/refunds\/(\w+)$/, (double, _form, id) => double.refunds.get(id)],
	[/^GET \/v1\/charges\/(\w+)$/, (double, _form, id) => chargeOf(double, id)],
	[/^GET \/v1\/balance_transactions\/(\w+)$/, (double, _form, id) => double.balance.get(id)],
	[/^GET \/v1\/disputes\/(\w+)$/, (double, _form, id) => double.refunds.disputeOf(id)],
	[/^GET \/v1\/events$/, (double) => listed("/v1/events", [...double.events.all].reverse())],
]

/** What a shopper's browser may ask for, with the key that everybody may know and the secret of the intent. */
const OPEN_TO_BROWSERS = [
	/^GET \/v1\/payment_intents\/(\w+)$/,
	/^POST \/v1\/payment_intents\/(\w+)\/confirm$/,
]

/** Answers a request as Stripe's interface does. */
export function answerApi(double: StripeDouble, request: ApiRequest): Answer {
	const asked = `${request.method} ${request.path}`
	const form = new Form(request.fields)
	try {
		mayAsk(double, request, form)
		for (const [route, handle] of ROUTES) {
			const match = route.exec(asked)
			if (!match) continue
			const answer = () => answered(() => handle(double, form, match[1] ?? ""), double, form)
			return request.method === "POST"
				? double.idempotency.once(request.idempotencyKey, `${asked}?${request.fields}`, answer)
				: answer()
		}
		throw new ApiError(404, {
			type: "invalid_request_error",
			message: `Unrecognized request URL (${asked}).`,
		})
	} catch (error) {
		return refusal(error)
	}
}

function answered(handle: () => unknown, double: StripeDouble, form: Form): Answer {
	try {
		return { status: 200, body: expanded(handle(), double, form) }
	} catch (error) {
		return refusal(error)
	}
}

function refusal(error: unknown): Answer {
	if (error instanceof ApiError) return { status: error.status, body: { error: error.problem } }
	const message = error instanceof Error ? error.message : String(error)
	return { status: 500, body: { error: { type: "api_error", message } } }
}

function mayAsk(double: StripeDouble, { method, path, authorization }: ApiRequest, form: Form): void {
	const key = authorization?.replace(/^Bearer /, "") ?? form.text("key") ?? ""
	if (/^[sr]k_test_\w+$/.test(key)) return
	const intentId = OPEN_TO_BROWSERS.map((open) => open.exec(`${method} ${path}`)?.[1]).find(Boolean)
	if (/^pk_test_\w+$/.test(key) && intentId) {
		if (isSecretOf(double.intents.get(intentId), form.text("client_secret") ?? "")) return
		throw noSuch("payment_intent", intentId)
	}
	throw new ApiError(401, { type: "invalid_request_error", message: `Invalid API Key provided: ${key}` })
}

/** Whether somebody was handed that intent. */
export function isSecretOf({ client_secret: secret }: Intent, given: string): boolean {
	return secret.length === given.length && timingSafeEqual(Buffer.from(secret), Buffer.from(given))
}

function chargeOf(double: StripeDouble, id: string) {
	const charge = double.intents.charges.get(id)
	if (!charge) throw noSuch("charge", id)
	return charge
}

function listed(url: string, data: readonly unknown[]) {
	return { object: "list", data, has_more: false, url }
}

/** Ids that the client wants to see as what they name. */
function expanded(answer: unknown, double: StripeDouble, form: Form): unknown {
	const wanted = form.list("expand")
	if (isOf<Charge>(answer, "charge")) return expandedCharge(answer, double, wanted)
	if (!isOf<Intent>(answer, "payment_intent")) return answer
	const charge = answer.latest_charge && double.intents.charges.get(answer.latest_charge)
	const ofCharge = wanted
		.filter((name) => name.startsWith(OF_CHARGE))
		.map((name) => name.slice(OF_CHARGE.length))
	return {
		...answer,
		...(wanted.includes("payment_method") ? { payment_method: double.intents.methodOf(answer) } : {}),
		...(charge && (wanted.includes("latest_charge") || ofCharge.length > 0)
			? { latest_charge: expandedCharge(charge, double, ofCharge) }
			: {}),
	}
}

/** What is wanted within a charge makes the charge itself be shown. */
const OF_CHARGE = "latest_charge."

function expandedCharge(charge: Charge, double: StripeDouble, wanted: readonly string[]) {
	return wanted.includes("balance_transaction")
		? { ...charge, balance_transaction: double.balance.of(charge) }
		: charge
}

function isOf<Kind extends Charge | Intent>(answer: unknown, kind: Kind["object"]): answer is Kind {
	return typeof answer === "object" && answer !== null && "object" in answer && answer.object === kind
}
