import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Button, Notice, SelectField, TextField, useLocale } from "@ocop/ui"
import { Form, useNavigation } from "@remix-run/react"
import { useEffect, useRef } from "react"
import { ORDER_ACTS, ORDER_FORM } from "~/features/order/order-form"
import type { AccountAsked } from "./payment-view.server"
import { ACCOUNT_FIELDS, type AccountAnswer } from "./refund-account-fields"

interface RefundAccountProps {
	asked: AccountAsked
	/** Path of the order's page, where the form is sent. */
	action: string
	/** What the form heard back; null when nothing was refused. */
	answer: AccountAnswer | null
}

/** Asks where a refund is to go. An account that was given already can be changed until the money is sent. */
export function RefundAccount(props: RefundAccountProps) {
	const locale = useLocale()
	const { asked, answer } = props
	if (asked.banks === null)
		return <p className="text-sm text-ink-soft">{m.payment_account_by_link({}, { locale })}</p>
	if (asked.needed) return <AccountForm {...props} banks={asked.banks} />
	return (
		<details open={answer !== null} className="border-t border-line pt-1">
			<summary className="min-h-11 cursor-pointer content-center font-semibold text-cinnabar">
				{m.payment_account_change({}, { locale })}
			</summary>
			<AccountForm {...props} banks={asked.banks} />
		</details>
	)
}

type Banks = NonNullable<AccountAsked["banks"]>

function AccountForm({ asked, banks, action, answer }: RefundAccountProps & { banks: Banks }) {
	const locale = useLocale()
	const sending = useNavigation().formData?.get(ORDER_FORM.act) === ORDER_ACTS.account
	const form = useRef<HTMLFormElement>(null)
	const errors = answer?.errors ?? {}
	useEffect(() => {
		if (answer) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
	}, [answer])
	return (
		<Form
			ref={form}
			method="post"
			action={action}
			noValidate
			aria-labelledby="tai-khoan-hoan"
			className="grid max-w-text gap-4 pt-2"
		>
			<h3 id="tai-khoan-hoan" className="font-bold">
				{m.payment_account_title({ amount: formatDong(asked.amount) }, { locale })}
			</h3>
			<p className="-mt-3 text-sm text-ink-soft">{m.payment_account_text({}, { locale })}</p>
			{answer?.problem && (
				<Notice tone="warning" announce>
					<p>{answer.problem}</p>
				</Notice>
			)}
			<SelectField
				label={m.payment_account_bank({}, { locale })}
				name={ACCOUNT_FIELDS.bank}
				placeholder={m.payment_account_bank_choose({}, { locale })}
				options={banks}
				defaultValue={answer?.typed.bank ?? ""}
				error={errors.bank}
				required
			/>
			<TextField
				label={m.payment_account_number({}, { locale })}
				name={ACCOUNT_FIELDS.number}
				defaultValue={answer?.typed.number}
				error={errors.number}
				inputMode="numeric"
				autoComplete="off"
				maxLength={40}
				required
			/>
			<TextField
				label={m.payment_account_holder({}, { locale })}
				hint={m.payment_account_holder_hint({}, { locale })}
				name={ACCOUNT_FIELDS.holder}
				defaultValue={answer?.typed.holder}
				error={errors.holder}
				autoComplete="name"
				autoCapitalize="characters"
				maxLength={100}
				required
			/>
			<Button
				type="submit"
				name={ORDER_FORM.act}
				value={ORDER_ACTS.account}
				aria-disabled={sending || undefined}
			>
				{sending ? m.payment_account_sending({}, { locale }) : m.payment_account_send({}, { locale })}
			</Button>
		</Form>
	)
}
