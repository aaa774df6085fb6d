import { InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { AwaitedTransfer } from "../../payments/payment-answers"
import { refusalOf } from "../api"
import { LongTextField, TextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useConfirmTransfer } from "./api"
import { dongTyped } from "./dong-typed"
import { sum } from "./words"

const NOTE_MAX = 500

/** Books money that an officer has seen in the market's account. */
export function ConfirmDrawer({ row, onClose }: { row: AwaitedTransfer; onClose: () => void }) {
	const locale = useLocale()
	const change = useConfirmTransfer(row.orderId)
	const refusal = refusalOf(change.error)
	const { code, content, open } = row
	const submit = (form: FormReading) => {
		const amount = dongTyped(form.text("amount"))
		const note = form.text("note")
		change.mutate(
			{ amount, reference: form.text("reference"), ...(note ? { note } : {}) },
			{
				onSuccess: () => {
					toast.success(m.money_confirmed({ amount: sum(amount ?? 0), code }, { locale }))
					onClose()
				},
			},
		)
	}
	return (
		<FormDrawer
			title={m.money_confirm({}, { locale })}
			description={m.money_confirm_of({ code, open: sum(open), content }, { locale })}
			submit={m.money_confirm({}, { locale })}
			error={change.error}
			pending={change.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<InlineTip label={m.money_confirm({}, { locale })}>{m.money_confirm_tip({}, { locale })}</InlineTip>
			<TextField
				name="amount"
				label={m.money_field_amount({}, { locale })}
				refusal={refusal}
				as="decimal"
				maxLength={20}
				defaultValue={sum(open)}
			/>
			<TextField
				name="reference"
				label={m.money_field_reference({}, { locale })}
				placeholder={m.money_field_reference_hint({}, { locale })}
				refusal={refusal}
				maxLength={100}
			/>
			<LongTextField
				name="note"
				label={m.money_field_note({}, { locale })}
				refusal={refusal}
				rows={2}
				maxLength={NOTE_MAX}
			/>
		</FormDrawer>
	)
}
