import { dong, formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Text } from "@react-email/components"
import { HowToPay, placedIntro } from "./how-to-pay"
import type { MailFacts } from "./mail-facts"
import { MailFrame } from "./mail-frame"
import { look } from "./mail-look"
import { CashText, ParcelPart } from "./parcel-part"

/** What was ordered, in which parcels, and what is paid for each to whom; before that what is to be paid first, and how. */
export function orderPlacedMail(facts: MailFacts) {
	const { locale, code, order, parcels } = facts
	const isCash = order.payment.method === "cash_on_delivery"
	const subject = m.mail_placed_subject({ code }, { locale })
	const total = { what: m.checkout_total({}, { locale }), amount: formatDong(dong(order.total)) }
	return {
		subject,
		body: (
			<MailFrame facts={facts} title={subject}>
				<Text style={look.text}>{placedIntro(facts)}</Text>
				<HowToPay facts={facts} />
				{parcels.map((parcel) => (
					<ParcelPart key={parcel.code} parcel={parcel} locale={locale}>
						{isCash && <CashText parcel={parcel} locale={locale} />}
					</ParcelPart>
				))}
				<Text style={look.sum}>{m.mail_sum(total, { locale })}</Text>
			</MailFrame>
		),
	}
}
