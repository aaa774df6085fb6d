import { InlineTip, toast } from "@medusajs/ui"
import { VIETNAM_BANKS } from "@ocop/domain"
import { m } from "@ocop/messages"
import type { RefundRow } from "../../payments/payment-answers"
import { refusalOf } from "../api"
import { ChoiceField, TextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useRefundAccount } from "./api"

const BANKS = VIETNAM_BANKS.map(({ bin, name }) => ({ value: bin, text: name }))

/** Enters where a refund goes, for a shopper who says it on the telephone. */
export function AccountDrawer({ refund, onClose }: { refund: RefundRow; onClose: () => void }) {
	const locale = useLocale()
	const change = useRefundAccount(refund.id)
	const refusal = refusalOf(change.error)
	const { code, orderCode } = refund
	const submit = (form: FormReading) =>
		change.mutate(
			{
				bankBin: form.text("bankBin"),
				accountNumber: form.text("accountNumber"),
				accountHolder: form.text("accountHolder"),
			},
			{
				onSuccess: () => {
					toast.success(m.money_account_given({ code }, { locale }))
					onClose()
				},
			},
		)
	return (
		<FormDrawer
			title={m.money_account_title({}, { locale })}
			description={m.money_send_of({ code, order: orderCode }, { locale })}
			submit={m.money_account_save({}, { locale })}
			error={change.error}
			pending={change.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<InlineTip variant="warning" label={refund.name}>
				{m.money_account_tip({}, { locale })}
			</InlineTip>
			<ChoiceField
				name="bankBin"
				label={m.money_field_bank({}, { locale })}
				refusal={refusal}
				choices={BANKS}
			/>
			<TextField
				name="accountNumber"
				label={m.money_field_number({}, { locale })}
				refusal={refusal}
				maxLength={40}
			/>
			<TextField
				name="accountHolder"
				label={m.money_field_holder({}, { locale })}
				refusal={refusal}
				maxLength={100}
			/>
		</FormDrawer>
	)
}
