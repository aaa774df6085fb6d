import { newId, seconds } from "./ids"
import type { Entity, StripeEvent } from "./shapes"

/** The version of Stripe's interface that the market's client speaks. */
const API_VERSION = "2024-04-10"

/** Everything that happened, in its order. */
export class Events {
	readonly all: StripeEvent[] = []

	constructor(private readonly tell: (event: StripeEvent) => void) {}

	/**
	 * @param object as it stands now; what becomes of it later changes no event
	 * @param before what of it was otherwise, where it was updated
	 */
	happened(type: string, object: Entity, before?: Record<string, unknown>): void {
		const event: StripeEvent = {
			id: newId("evt"),
			object: "event",
			api_version: API_VERSION,
			created: seconds(),
			data: { object: structuredClone(object), ...(before ? { previous_attributes: before } : {}) },
			livemode: false,
			pending_webhooks: 1,
			request: { id: null, idempotency_key: null },
			type,
		}
		this.all.push(event)
		this.tell(event)
	}
}
