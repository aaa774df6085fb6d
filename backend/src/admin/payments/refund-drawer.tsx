import { InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import type { RefundRow } from "../../payments/payment-answers"
import { refusalOf } from "../api"
import { LongTextField, TextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useRefundAct } from "./api"
import { accountText, sum } from "./words"

const NOTE_MAX = 500

/** Says that a refund was transferred, by which transaction; or that it did not arrive, and why. */
export function RefundDrawer(props: { refund: RefundRow; act: "sent" | "fail"; onClose: () => void }) {
	const { act, onClose } = props
	// As it stood when it was opened: the list behind it looks again, and the transfer went where the officer saw that it goes.
	const [refund] = useState(props.refund)
	const locale = useLocale()
	const change = useRefundAct(refund.id, act)
	const refusal = refusalOf(change.error)
	const { code, orderCode } = refund
	const sending = act === "sent"
	const submit = (form: FormReading) =>
		change.mutate(
			sending ? { reference: form.text("reference"), ...seenOf(refund) } : { note: form.text("note") },
			{
				onSuccess: () => {
					toast.success(sending ? m.money_sent({ code }, { locale }) : m.money_failed({ code }, { locale }))
					onClose()
				},
			},
		)
	const title = sending
		? m.money_send_title({ amount: sum(refund.amount) }, { locale })
		: m.money_fail_title({}, { locale })
	const sendTip =
		refund.method === "card" ? m.money_send_tip_card({}, { locale }) : m.money_send_tip({ code }, { locale })
	const tip = sending ? sendTip : m.money_fail_tip({}, { locale })
	return (
		<FormDrawer
			title={title}
			description={m.money_send_of({ code, order: orderCode }, { locale })}
			submit={sending ? m.money_send({}, { locale }) : m.money_fail({}, { locale })}
			dangerous={sending ? undefined : true}
			error={change.error}
			pending={change.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<InlineTip variant={sending ? "info" : "warning"} label={accountText(refund, locale)}>
				{tip}
			</InlineTip>
			{sending ? (
				<TextField
					name="reference"
					label={m.money_field_reference({}, { locale })}
					refusal={refusal}
					maxLength={100}
				/>
			) : (
				<LongTextField
					name="note"
					label={m.money_field_fail_note({}, { locale })}
					refusal={refusal}
					rows={3}
					maxLength={NOTE_MAX}
				/>
			)}
		</FormDrawer>
	)
}

/** The account that was shown, for the market to compare with the one that stands by then. */
function seenOf({ account }: RefundRow) {
	if (account === null) return {}
	const { bankBin, number, holder } = account
	return { account: { bankBin, number, holder } }
}
