import { InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { UnmatchedMoney } from "../../payments/payment-answers"
import { refusalOf } from "../api"
import { TextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useMatch } from "./api"
import { sum } from "./words"

/** Ties money that named no order to the one it is for. */
export function MatchDrawer({ money, onClose }: { money: UnmatchedMoney; onClose: () => void }) {
	const locale = useLocale()
	const change = useMatch(money.id)
	const amount = sum(money.amount)
	const submit = (form: FormReading) => {
		const code = form.text("code").replace(/\s/g, "").toUpperCase()
		change.mutate(
			{ code },
			{
				onSuccess: () => {
					toast.success(m.money_matched({ amount, code }, { locale }))
					onClose()
				},
			},
		)
	}
	return (
		<FormDrawer
			title={m.money_match({}, { locale })}
			description={m.money_match_of({ amount, content: money.content }, { locale })}
			submit={m.money_match({}, { locale })}
			error={change.error}
			pending={change.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<InlineTip label={amount}>{m.money_match_tip({}, { locale })}</InlineTip>
			<TextField
				name="code"
				label={m.money_field_code({}, { locale })}
				refusal={refusalOf(change.error)}
				maxLength={40}
			/>
		</FormDrawer>
	)
}
