import type { PaymentMethods } from "@ocop/contracts"
import type { PaymentMethod } from "@ocop/domain"
import { environment } from "../../environment"

/** Who takes the money, as Medusa names what medusa-config.ts registers. */
const PROVIDERS: Record<PaymentMethod, string> = {
	cash_on_delivery: "pp_system_default",
	bank_transfer: "pp_vietqr_vietqr",
	card: "pp_stripe_stripe",
}

/** The ways to pay that the environment has turned on; cash always is. */
export function offeredMethods(): PaymentMethod[] {
	return [
		"cash_on_delivery",
		...(environment.vietqr ? (["bank_transfer"] as const) : []),
		...(environment.stripe ? (["card"] as const) : []),
	]
}

export function providerOf(method: PaymentMethod): string {
	return PROVIDERS[method]
}

export function offeredProviders(): string[] {
	return offeredMethods().map(providerOf)
}

/** What a checkout offers. */
export function paymentMethodsAnswer(): PaymentMethods {
	const { stripe, vietqr } = environment
	return {
		methods: offeredMethods(),
		card: stripe ? { publishableKey: stripe.publishableKey, scriptUrl: stripe.scriptUrl } : null,
		demo: vietqr?.demo ?? false,
	}
}
