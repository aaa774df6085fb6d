/** What the card form uses of the provider's script; its own documentation describes each. */
export interface CardProvider {
	elements(options: {
		clientSecret: string
		locale: string
		appearance: { theme: "flat"; variables: Record<string, string> }
	}): CardElements
	confirmPayment(options: {
		elements: CardElements
		confirmParams: { return_url: string }
		redirect: "if_required"
	}): Promise<CardOutcome>
}

export interface CardElements {
	create(kind: "payment", options: { layout: "tabs" }): CardElement
}

export interface CardElement {
	mount(box: HTMLElement): void
	on(event: "ready" | "loaderror" | "change", listener: () => void): void
	destroy(): void
}

export interface CardOutcome {
	error?: CardError
}

export interface CardError {
	type?: string
	code?: string
	decline_code?: string
}

declare global {
	interface Window {
		Stripe?: (publishableKey: string, options: { locale: string }) => CardProvider
	}
}

let loading: Promise<void> | undefined

/**
 * The card provider of this page. Its script is fetched from its own address, as its rules ask, and only where a card is to be entered.
 * @throws Error when it cannot be fetched
 */
export async function openCardProvider(
	card: { scriptUrl: string; publishableKey: string },
	locale: string,
): Promise<CardProvider> {
	if (window.Stripe === undefined) {
		loading ??= fetchScript(card.scriptUrl)
		try {
			await loading
		} catch (error) {
			loading = undefined
			throw error
		}
	}
	if (window.Stripe === undefined) throw new Error("The card provider's script brings nothing to call.")
	return window.Stripe(card.publishableKey, { locale })
}

function fetchScript(address: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement("script")
		script.src = address
		script.async = true
		script.onload = () => resolve()
		script.onerror = () => {
			script.remove()
			reject(new Error("The card provider's script cannot be fetched."))
		}
		document.head.append(script)
	})
}
