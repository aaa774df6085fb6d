import { dong, formatDong, sumDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Text } from "@react-email/components"
import type { MailFacts, MailParcel } from "./mail-facts"
import { MailFrame } from "./mail-frame"
import { look } from "./mail-look"
import { ParcelPart } from "./parcel-part"

/** What was cancelled at one time, why, and what that means for the money: nothing, or a refund that is due, and what is left to pay. */
export function cancelledMail(facts: MailFacts, cancelled: readonly MailParcel[]) {
	const { locale, code, parcels, order } = facts
	const isWhole = order.state === "cancelled"
	const subject = isWhole
		? m.mail_cancelled_order_subject({ code }, { locale })
		: m.mail_cancelled_part_subject({ code }, { locale })
	const intro = isWhole ? m.mail_cancelled_order_intro : m.mail_cancelled_part_intro
	const paid = sumDong(cancelled.map(({ paidBefore }) => paidBefore))
	const left = sumDong(parcels.map(({ cashToCollect }) => dong(cashToCollect)))
	return {
		subject,
		body: (
			<MailFrame facts={facts} title={subject}>
				<Text style={look.text}>{intro({ code }, { locale })}</Text>
				{order.payment.closedBecause === "expired" && (
					<Text style={look.text}>{m.mail_cancelled_unpaid({}, { locale })}</Text>
				)}
				{cancelled.map((parcel) => {
					const reason = reasonOfCancelling(parcel)
					return (
						<ParcelPart key={parcel.code} parcel={parcel} locale={locale}>
							{reason !== undefined && (
								<Text style={look.line}>{m.mail_cancelled_reason({ reason }, { locale })}</Text>
							)}
						</ParcelPart>
					)
				})}
				<Text style={look.text}>
					{paid === 0
						? m.mail_cancelled_nothing_paid({}, { locale })
						: m.mail_cancelled_refund({ amount: formatDong(paid) }, { locale })}
				</Text>
				{left > 0 && (
					<Text style={look.text}>{m.mail_left_to_pay({ amount: formatDong(left) }, { locale })}</Text>
				)}
			</MailFrame>
		),
	}
}

function reasonOfCancelling({ timeline }: MailParcel): string | undefined {
	return timeline.find(({ state }) => state === "cancelled")?.note
}
