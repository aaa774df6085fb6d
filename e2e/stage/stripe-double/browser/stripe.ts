import { type BrowserIntent, type Confirmed, confirmedOf, idOf } from "./messages"
import { type ElementOptions, PaymentElement } from "./payment-element"

/** As much of Stripe's script as a payment element needs: it puts `Stripe` into the page, as theirs does. */

interface ConfirmOptions {
	elements: Elements
	clientSecret?: string
	confirmParams?: { return_url?: string }
	redirect?: "always" | "if_required"
}

const HERE = new URL(
	document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href,
).origin

class Elements {
	private element: PaymentElement | null = null

	constructor(readonly options: ElementOptions) {}

	create(type: string): PaymentElement {
		if (type !== "payment") throw new Error(`The double knows no element of the type ${type}`)
		this.element = new PaymentElement(HERE)
		return this.element
	}

	getElement(type: string): PaymentElement | null {
		return type === "payment" ? this.element : null
	}

	/** Looks whether everything is filled in. */
	async submit(): Promise<Confirmed> {
		return await this.drawn().check()
	}

	drawn(): PaymentElement {
		if (!this.element) throw new Error("There is no payment element to confirm with")
		return this.element
	}
}

class BrowserStripe {
	constructor(private readonly key: string) {
		if (!key.startsWith("pk_")) throw new Error("Stripe wants the publishable key")
	}

	elements(options: ElementOptions): Elements {
		return new Elements(options)
	}

	async confirmPayment({
		elements,
		clientSecret,
		confirmParams,
		redirect,
	}: ConfirmOptions): Promise<Confirmed> {
		const secret = clientSecret ?? elements.options.clientSecret
		const returnUrl = confirmParams?.return_url ?? location.href
		const confirmed = await elements.drawn().confirm({ key: this.key, clientSecret: secret, returnUrl })
		const page = confirmed.paymentIntent?.next_action?.use_stripe_sdk?.stripe_js
		const result = page ? await this.challenge(page, secret) : confirmed
		if (result.error || redirect === "if_required") return result
		location.assign(withOutcome(returnUrl, secret, result.paymentIntent))
		// As with Stripe's own: who is led away is not answered.
		return await new Promise<Confirmed>(() => undefined)
	}

	async retrievePaymentIntent(clientSecret: string): Promise<Confirmed> {
		const query = new URLSearchParams({ key: this.key, client_secret: clientSecret })
		return await confirmedOf(await fetch(`${HERE}/v1/payment_intents/${idOf(clientSecret)}?${query}`))
	}

	/** The bank's page lies over the shop's until it is answered. */
	private async challenge(page: string, clientSecret: string): Promise<Confirmed> {
		const frame = document.createElement("iframe")
		frame.title = "3-D Secure"
		frame.src = page
		Object.assign(frame.style, {
			position: "fixed",
			inset: "0",
			width: "100%",
			height: "100%",
			border: "0",
			background: "#fff",
			zIndex: "2147483647",
		})
		document.body.append(frame)
		await new Promise<void>((answered) => {
			const listen = ({ source, origin }: MessageEvent) => {
				if (source !== frame.contentWindow || origin !== HERE) return
				removeEventListener("message", listen)
				answered()
			}
			addEventListener("message", listen)
		})
		frame.remove()
		const result = await this.retrievePaymentIntent(clientSecret)
		const problem = result.paymentIntent?.last_payment_error
		return problem ? { error: { ...problem, payment_intent: result.paymentIntent } } : result
	}
}

function withOutcome(returnUrl: string, clientSecret: string, intent: BrowserIntent | undefined): URL {
	const target = new URL(returnUrl)
	target.searchParams.set("payment_intent", idOf(clientSecret))
	target.searchParams.set("payment_intent_client_secret", clientSecret)
	target.searchParams.set("redirect_status", intent?.status === "succeeded" ? "succeeded" : "failed")
	return target
}

Object.assign(window, { Stripe: (key: string) => new BrowserStripe(key) })
