import { dong, formatDong, MARKET_TIME_ZONE } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { Section, Text } from "@react-email/components"
import type { MailFacts } from "./mail-facts"
import { look } from "./mail-look"

/** What opens the mail of an order: that it is there, and what is to be paid before it is prepared. */
export function placedIntro({ locale, code, order }: MailFacts): string {
	const { open, expiresAt } = order.payment
	if (expiresAt === null) return m.mail_placed_intro({ code }, { locale })
	return m.mail_placed_pay_intro(
		{ code, amount: formatDong(dong(open)), until: momentText(new Date(expiresAt), locale) },
		{ locale },
	)
}

/** By what an awaited payment is made. Nothing for cash, and nothing any more once it is paid or given up. */
export function HowToPay({ facts: { locale, order } }: { facts: MailFacts }) {
	const { expiresAt, transfer } = order.payment
	if (expiresAt === null) return null
	if (transfer === null) return <Text style={look.text}>{m.mail_pay_by_card({}, { locale })}</Text>
	const lines = [
		m.mail_transfer_bank({ bank: transfer.bankName ?? transfer.bankBin }, { locale }),
		m.mail_transfer_account({ number: transfer.accountNumber, name: transfer.accountName }, { locale }),
		m.mail_transfer_amount({ amount: formatDong(dong(transfer.amount)) }, { locale }),
		m.mail_transfer_content({ content: transfer.content }, { locale }),
	]
	return (
		<>
			<Text style={look.text}>{m.mail_pay_by_transfer({}, { locale })}</Text>
			<Section style={look.sheet}>
				{lines.map((line) => (
					<Text key={line} style={look.line}>
						{line}
					</Text>
				))}
				{transfer.demo && <Text style={look.sum}>{m.mail_transfer_demo({}, { locale })}</Text>}
			</Section>
		</>
	)
}

function momentText(at: Date, locale: Locale): string {
	return new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
		timeZone: MARKET_TIME_ZONE,
		dateStyle: "short",
		timeStyle: "short",
	}).format(at)
}
