import { Balance } from "./balance"
import { Courier } from "./courier"
import { Events } from "./events"
import { Faults } from "./faults"
import { Idempotency } from "./idempotency"
import { Intents } from "./intents"
import { Refunds } from "./refunds"

/** A request that came, for who counts them. */
export interface SeenRequest {
	/** As "POST /v1/refunds". */
	request: string
	idempotencyKey: string | null
	/** The fields as they were sent. */
	body: string
}

/** Everything that the double knows of one account of Stripe's. */
export class StripeDouble {
	/** Where it is reached; known when it listens. */
	address = ""
	readonly courier = new Courier()
	readonly events = new Events((event) => this.courier.take(event))
	readonly balance = new Balance(this.events)
	readonly intents: Intents = new Intents(
		this.events,
		this.balance,
		() => this.address,
		(charge, card) => {
			if (card.disputed) this.refunds.dispute(charge)
		},
	)
	readonly refunds = new Refunds(this.events, this.intents)
	readonly idempotency = new Idempotency()
	readonly faults = new Faults()
	readonly seen: SeenRequest[] = []
}
