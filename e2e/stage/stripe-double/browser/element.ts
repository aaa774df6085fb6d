import { confirmedOf, type FromFrame, idOf, type ToFrame } from "./messages"

/** The frame with the card's fields: the shop's page never sees what is typed here. */
const form = document.querySelector("form")

function typed(name: string): string {
	const field = form?.elements.namedItem(name)
	return field instanceof HTMLInputElement ? field.value.replace(/[^\d]/g, "") : ""
}

/** @returns what is not filled in whole, in Stripe's words */
function problem() {
	const incomplete = (code: string, message: string) => ({ type: "validation_error", code, message })
	if (typed("number").length < 13) return incomplete("incomplete_number", "Your card number is incomplete.")
	if (typed("expiry").length < 4) {
		return incomplete("incomplete_expiry", "Your card's expiration date is incomplete.")
	}
	if (typed("cvc").length < 3) return incomplete("incomplete_cvc", "Your card's security code is incomplete.")
	return null
}

async function confirm(told: Extract<ToFrame, { kind: "confirm" }>) {
	const expiry = typed("expiry")
	const response = await fetch(`/v1/payment_intents/${idOf(told.clientSecret)}/confirm`, {
		method: "POST",
		body: new URLSearchParams({
			key: told.key,
			client_secret: told.clientSecret,
			return_url: told.returnUrl,
			use_stripe_sdk: "true",
			"payment_method_data[type]": "card",
			"payment_method_data[card][number]": typed("number"),
			"payment_method_data[card][exp_month]": expiry.slice(0, 2),
			"payment_method_data[card][exp_year]": `20${expiry.slice(-2)}`,
			"payment_method_data[card][cvc]": typed("cvc"),
		}),
	})
	return await confirmedOf(response)
}

async function resultOf(told: ToFrame) {
	const found = problem()
	if (found) return { error: found }
	if (told.kind === "check") return {}
	return await confirm(told).catch(() => ({
		error: { type: "api_connection_error", message: "Stripe was not reached." },
	}))
}

// The first word of the page brings the channel; from then on nobody else is listened to.
addEventListener(
	"message",
	({ ports: [port] }) => {
		if (!port) return
		const tell = (message: FromFrame) => port.postMessage(message)
		port.onmessage = async ({ data }: MessageEvent<ToFrame>) => {
			tell({ kind: "answer", number: data.number, result: await resultOf(data) })
		}
		form?.addEventListener("input", () =>
			tell({ kind: "change", complete: problem() === null, empty: typed("number") === "" }),
		)
		form?.addEventListener("submit", (event) => event.preventDefault())
		tell({ kind: "ready" })
	},
	{ once: true },
)
