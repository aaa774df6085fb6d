import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { listingIndex } from "../../catalogue/listing-index"

/** Events only make the catalogue quicker: what changed is read from the tables, whatever the event says. */
export default async function followEvents({ container }: SubscriberArgs): Promise<void> {
	await listingIndex.catchUp(container)
}

export const config: SubscriberConfig = {
	event: [
		"product.created",
		"product.updated",
		"product.deleted",
		"product-variant.updated",
		"order.placed",
		"order.canceled",
		"stock.goods.released",
		"stock.goods.taken_back",
		"certification.certificate.granted",
		"certification.certificate.renewed",
		"certification.certificate.upgraded",
		"certification.certificate.revoked",
		"producer.producer.registered",
	],
	context: { subscriberId: "catalogue-follow-events" },
}
