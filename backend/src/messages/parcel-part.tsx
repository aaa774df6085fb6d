import { dong, formatDong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { Heading, Section, Text } from "@react-email/components"
import type { MailParcel } from "./mail-facts"
import { look } from "./mail-look"

/** A parcel in a mail: whose it is, what is in it, and what its delivery costs. What follows from it for the money is said by `children`. */
export function ParcelPart(props: { parcel: MailParcel; locale: Locale; children?: React.ReactNode }) {
	const { parcel, locale, children } = props
	const producer = parcel.producer.name
	return (
		<Section style={look.sheet}>
			<Heading as="h2" style={look.heading}>
				{m.mail_parcel_heading({ parcel: parcel.code, producer }, { locale })}
			</Heading>
			{parcel.lines.map((line) => (
				<Text key={line.handle} style={look.line}>
					{m.mail_line(
						{
							quantity: line.quantity,
							title: worded(line.title, locale),
							unit: worded(line.unit, locale),
							amount: formatDong(dong(line.total)),
						},
						{ locale },
					)}
				</Text>
			))}
			<Text style={look.line}>
				{m.mail_sum(
					{ what: m.checkout_fee({}, { locale }), amount: formatDong(dong(parcel.fee)) },
					{ locale },
				)}
			</Text>
			{children}
		</Section>
	)
}

/** What is still to be paid for a parcel at the door and to whom, or that nothing is. */
export function CashText({ parcel, locale }: { parcel: MailParcel; locale: Locale }) {
	if (parcel.state === "cancelled") {
		return <Text style={look.sum}>{m.order_cash_none_cancelled({}, { locale })}</Text>
	}
	if (parcel.cashToCollect === 0) {
		return <Text style={look.sum}>{m.mail_handed_paid({}, { locale })}</Text>
	}
	const what =
		parcel.cashCollector === "producer"
			? m.order_cash_to_producer({ producer: parcel.producer.name }, { locale })
			: m.order_cash_to_carrier({}, { locale })
	const amount = formatDong(dong(parcel.cashToCollect))
	return <Text style={look.sum}>{m.mail_sum({ what, amount }, { locale })}</Text>
}

/** What a maker wrote in Vietnamese only is shown in Vietnamese. */
function worded(text: { vi: string; en: string | null }, locale: Locale): string {
	return locale === "en" && text.en !== null ? text.en : text.vi
}
