import { InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { UnhandledEvent, UnmatchedMoney } from "../../payments/payment-answers"
import { refusalOf } from "../api"
import { LongTextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useSetAside, useSetEventAside } from "./api"
import { SOURCE_TEXT, sum } from "./words"

/** Says of money that it is for no order, and what it is. */
export function MoneyAsideDrawer({ money, onClose }: { money: UnmatchedMoney; onClose: () => void }) {
	const locale = useLocale()
	const amount = sum(money.amount)
	return (
		<AsideDrawer
			change={useSetAside(money.id)}
			of={m.money_match_of({ amount, content: money.content }, { locale })}
			tip={m.money_set_aside_tip({}, { locale })}
			label={m.money_field_set_aside({}, { locale })}
			done={m.money_set_aside_done({ amount }, { locale })}
			onClose={onClose}
		/>
	)
}

/** Says of what was told that nothing is to be done about it any more, and why. */
export function EventAsideDrawer({ event, onClose }: { event: UnhandledEvent; onClose: () => void }) {
	const locale = useLocale()
	const { id, provider, eventId } = event
	return (
		<AsideDrawer
			change={useSetEventAside(id)}
			of={m.money_event_of({ source: SOURCE_TEXT[provider]({}, { locale }), id: eventId }, { locale })}
			tip={m.money_event_set_aside_tip({}, { locale })}
			label={m.money_event_field_set_aside({}, { locale })}
			done={m.money_event_set_aside_done({ id: eventId }, { locale })}
			onClose={onClose}
		/>
	)
}

interface AsideProps {
	change: ReturnType<typeof useSetAside>
	/** What is set aside. */
	of: string
	tip: string
	/** What the note is asked for. */
	label: string
	/** Said when it is done. */
	done: string
	onClose: () => void
}

function AsideDrawer({ change, of, tip, label, done, onClose }: AsideProps) {
	const locale = useLocale()
	const submit = (form: FormReading) =>
		change.mutate(
			{ note: form.text("note") },
			{
				onSuccess: () => {
					toast.success(done)
					onClose()
				},
			},
		)
	return (
		<FormDrawer
			title={m.money_set_aside({}, { locale })}
			description={of}
			submit={m.money_set_aside({}, { locale })}
			error={change.error}
			pending={change.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<InlineTip label={m.money_set_aside({}, { locale })}>{tip}</InlineTip>
			<LongTextField name="note" label={label} refusal={refusalOf(change.error)} rows={3} maxLength={500} />
		</FormDrawer>
	)
}
