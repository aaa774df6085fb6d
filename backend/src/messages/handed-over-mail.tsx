import { type Locale, m } from "@ocop/messages"
import { Text } from "@react-email/components"
import type { MailFacts, MailParcel } from "./mail-facts"
import { MailFrame } from "./mail-frame"
import { look } from "./mail-look"
import { CashText, ParcelPart } from "./parcel-part"

/** A parcel is on its way: by whom, under which number, and what is paid when it arrives. */
export function handedOverMail(facts: MailFacts, parcel: MailParcel) {
	const { locale, code } = facts
	const subject = m.mail_handed_subject({ parcel: parcel.code }, { locale })
	const carriage = carriageOf(parcel, locale)
	const producer = parcel.producer.name
	return {
		subject,
		body: (
			<MailFrame facts={facts} title={subject}>
				<Text style={look.text}>
					{m.mail_handed_intro({ parcel: parcel.code, code, producer }, { locale })}
				</Text>
				{carriage !== null && <Text style={look.text}>{carriage}</Text>}
				<ParcelPart parcel={parcel} locale={locale}>
					<CashText parcel={parcel} locale={locale} />
				</ParcelPart>
			</MailFrame>
		),
	}
}

/** Who carries it and under which number, as far as it was said. */
function carriageOf({ carrier, tracking }: MailParcel, locale: Locale): string | null {
	if (carrier !== null && tracking !== null)
		return m.order_carried_by_number({ carrier, tracking }, { locale })
	if (carrier !== null) return m.order_carried_by({ carrier }, { locale })
	return tracking === null ? null : m.order_tracking({ tracking }, { locale })
}
