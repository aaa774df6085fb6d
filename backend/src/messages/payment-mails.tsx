import { type Dong, dong, formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Text } from "@react-email/components"
import type { MailFacts } from "./mail-facts"
import { MailFrame } from "./mail-frame"
import { look } from "./mail-look"

/** All that was asked is there. */
export function paymentReceivedMail(facts: MailFacts, received: Dong) {
	const { locale, code } = facts
	const amount = formatDong(received)
	return sentences(facts, m.mail_received_subject({ code }, { locale }), [
		m.mail_received_intro({ amount, code }, { locale }),
	])
}

/** Money came for an order that was given up. */
export function paymentLateMail(facts: MailFacts, late: Dong) {
	const { locale, code } = facts
	return sentences(facts, m.mail_late_subject({ code }, { locale }), [
		m.mail_late_intro({ amount: formatDong(late), code }, { locale }),
	])
}

/** Money is to go back, and nobody knows where to. */
export function refundDueMail(facts: MailFacts, refundCode: string) {
	const { locale, code } = facts
	const { amount } = refundOf(facts, refundCode)
	return sentences(facts, m.mail_refund_due_subject({ code }, { locale }), [
		m.mail_refund_due_intro({ amount, code, refund: refundCode }, { locale }),
	])
}

/** Money went back: to which account as its owner knows it, or to the card. */
export function refundSentMail(facts: MailFacts, refundCode: string) {
	const { locale, code } = facts
	const { amount, account } = refundOf(facts, refundCode)
	return sentences(facts, m.mail_refund_sent_subject({ code }, { locale }), [
		account === null
			? m.mail_refund_sent_card({ amount, refund: refundCode }, { locale })
			: m.mail_refund_sent_account({ amount, refund: refundCode, account }, { locale }),
	])
}

function refundOf(
	{ order, code }: MailFacts,
	refundCode: string,
): { amount: string; account: string | null } {
	const refund = order.payment.refunds.find((row) => row.code === refundCode)
	if (!refund) throw new Error(`Order ${code} has no refund ${refundCode}`)
	return { amount: formatDong(dong(refund.amount)), account: refund.account?.number ?? null }
}

function sentences(facts: MailFacts, subject: string, lines: readonly string[]) {
	return {
		subject,
		body: (
			<MailFrame facts={facts} title={subject}>
				{lines.map((line) => (
					<Text key={line} style={look.text}>
						{line}
					</Text>
				))}
			</MailFrame>
		),
	}
}
