import type { MedusaContainer } from "@medusajs/framework/types"
import { dong } from "@ocop/domain"
import { isLocale } from "@ocop/messages"
import { render } from "@react-email/components"
import { cancelledMail } from "./cancelled-mail"
import { handedOverMail } from "./handed-over-mail"
import { type MailFacts, mailFacts } from "./mail-facts"
import { type MessageContent, messageContent } from "./message-kinds"
import { orderPlacedMail } from "./order-placed-mail"
import { paymentLateMail, paymentReceivedMail, refundDueMail, refundSentMail } from "./payment-mails"

/** Headings keep their letters: parcel codes are read aloud. */
const AS_TEXT = {
	plainText: true,
	htmlToTextOptions: {
		selectors: ["h1", "h2"].map((selector) => ({ selector, options: { uppercase: false } })),
	},
} as const

/**
 * What a message says at this moment, in its reader's language: form and words, and the words alone.
 *
 * @throws Error when it is of no kind that is known, or tells of what is not there
 */
export async function drawMessage(
	container: MedusaContainer,
	message: { kind: string; payload: unknown; locale: string },
): Promise<{ subject: string; html: string; text: string }> {
	const content = messageContent.parse({ kind: message.kind, payload: message.payload })
	const locale = isLocale(message.locale) ? message.locale : "vi"
	const { subject, body } = mailOf(content, await mailFacts(container, content.payload.orderId, locale))
	return { subject, html: await render(body), text: await render(body, AS_TEXT) }
}

function mailOf(content: MessageContent, facts: MailFacts) {
	switch (content.kind) {
		case "order_placed":
			return orderPlacedMail(facts)
		case "parcel_handed_over": {
			const { parcelCode } = content.payload
			const parcel = facts.parcels.find(({ code }) => code === parcelCode)
			if (!parcel) throw new Error(`Order ${facts.code} has no parcel ${parcelCode}`)
			return handedOverMail(facts, parcel)
		}
		case "payment_received":
			return paymentReceivedMail(facts, dong(content.payload.amount))
		case "payment_late":
			return paymentLateMail(facts, dong(content.payload.amount))
		case "refund_due":
			return refundDueMail(facts, content.payload.refundCode)
		case "refund_sent":
			return refundSentMail(facts, content.payload.refundCode)
		case "parcels_cancelled": {
			const { at } = content.payload
			const cancelled = facts.parcels.filter(({ timeline }) =>
				timeline.some((step) => step.state === "cancelled" && step.at === at),
			)
			if (cancelled.length === 0) throw new Error(`Nothing of order ${facts.code} was cancelled at ${at}`)
			return cancelledMail(facts, cancelled)
		}
	}
}
