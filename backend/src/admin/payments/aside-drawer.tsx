import { InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { UnmatchedMoney } from "../../payments/payment-answers"
import { refusalOf } from "../api"
import { LongTextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useSetAside } from "./api"
import { sum } from "./words"

/** Says of money that it is for no order, and what it is. */
export function AsideDrawer({ money, onClose }: { money: UnmatchedMoney; onClose: () => void }) {
	const locale = useLocale()
	const change = useSetAside(money.id)
	const amount = sum(money.amount)
	const submit = (form: FormReading) =>
		change.mutate(
			{ note: form.text("note") },
			{
				onSuccess: () => {
					toast.success(m.money_set_aside_done({ amount }, { locale }))
					onClose()
				},
			},
		)
	return (
		<FormDrawer
			title={m.money_set_aside({}, { locale })}
			description={m.money_match_of({ amount, content: money.content }, { locale })}
			submit={m.money_set_aside({}, { locale })}
			error={change.error}
			pending={change.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<InlineTip label={m.money_set_aside({}, { locale })}>{m.money_set_aside_tip({}, { locale })}</InlineTip>
			<LongTextField
				name="note"
				label={m.money_field_set_aside({}, { locale })}
				refusal={refusalOf(change.error)}
				rows={3}
				maxLength={500}
			/>
		</FormDrawer>
	)
}
