import type { PaymentMethod } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { RadioGroup, useLocale } from "@ocop/ui"
import type { OfferedMethods } from "./payment-methods.server"
import { methodInWords } from "./payment-words"

interface PaymentMethodChoiceProps {
	offered: OfferedMethods
	/** Name of the field. */
	name: string
	/** What was chosen before; "" for nothing yet. */
	chosen: string
	error: string | undefined
}

/** How to pay: a choice where there is one, a sentence where there is only cash. */
export function PaymentMethodChoice({ offered, name, chosen, error }: PaymentMethodChoiceProps) {
	const locale = useLocale()
	const [first] = offered.methods
	if (offered.methods.length === 1 && first === "cash_on_delivery" && error === undefined)
		return (
			<>
				<input type="hidden" name={name} value={first} />
				<p>{m.checkout_cod({}, { locale })}</p>
			</>
		)
	return (
		<RadioGroup
			label={m.payment_choose({}, { locale })}
			name={name}
			defaultValue={offered.methods.find((method) => method === chosen) ?? first}
			error={error}
			options={offered.methods.map((method) => ({
				value: method,
				label: methodInWords(method, locale),
				detail: detailOf(method, offered.demo, locale),
			}))}
		/>
	)
}

function detailOf(method: PaymentMethod, demo: boolean, locale: Locale): string {
	if (method === "cash_on_delivery") return m.payment_cash_detail({}, { locale })
	if (method === "card") return m.payment_card_detail({}, { locale })
	const detail = m.payment_transfer_detail({}, { locale })
	return demo ? `${detail} ${m.payment_transfer_demo({}, { locale })}` : detail
}

interface WordsOfMethodProps {
	cash: string
	transfer: string
	card: string
	/** For a browser that cannot tell by its styles what is chosen. */
	any: string
}

/** Words that follow the chosen way to pay without a script: each is shown while its radio in the form around (`group/order`) is the chosen one. */
export function WordsOfMethod({ cash, transfer, card, any }: WordsOfMethodProps) {
	return (
		<>
			<span className="group-has-[input]/order:hidden">{any}</span>
			<span className="hidden group-has-[input[value^=cash]:checked]/order:inline group-has-[input[type=hidden][value^=cash]]/order:inline">
				{cash}
			</span>
			<span className="hidden group-has-[input[value^=bank]:checked]/order:inline">{transfer}</span>
			<span className="hidden group-has-[input[value^=card]:checked]/order:inline">{card}</span>
		</>
	)
}
