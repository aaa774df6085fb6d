import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellPeople } from "../../workflows/message/tell-people"

let telling = false
let more = false

/**
 * Events only make messages quicker: what is to be told is read from the journal, whatever the event says. Many orders at one moment are told of in one run after another.
 */
export default async function tellAtOnce({ container }: SubscriberArgs): Promise<void> {
	more = true
	if (telling) return
	telling = true
	try {
		while (more) {
			more = false
			await tellPeople(container)
		}
	} finally {
		telling = false
	}
}

export const config: SubscriberConfig = {
	event: [
		"parcel.order.placed",
		"parcel.parcel.handed_over",
		"parcel.parcel.cancelled",
		"payment.request.paid",
		"payment.money.received",
		"payment.refund.due",
		"payment.refund.sent",
	],
	context: { subscriberId: "message-tell-at-once" },
}
