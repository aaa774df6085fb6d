import type { Dong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Notice, useLocale } from "@ocop/ui"
import { lazy, Suspense, useEffect, useState } from "react"
import type { PaymentView } from "./payment-view.server"

export interface CardPanelProps {
	card: NonNullable<PaymentView["card"]>
	amount: Dong
	/** Path of the order's page: a bank that asks on a page of its own leads back to it. */
	returnPath: string
	/** The bank led back and had not confirmed. */
	unconfirmed: boolean
	/** Something was charged, or may have been: find out. */
	onPaid: () => void
}

const CardForm = lazy(async () => {
	try {
		return { default: (await import("./card-form")).CardForm }
	} catch {
		return { default: CardFormMissing }
	}
})

/** The way to pay by card. The form is the provider's own and comes with its script; where no script runs, the page says so. */
export function CardPanel(props: CardPanelProps) {
	const locale = useLocale()
	const [awake, setAwake] = useState(false)
	useEffect(() => setAwake(true), [])
	return (
		<div className="grid max-w-text gap-3">
			{props.unconfirmed && (
				<Notice tone="warning" title={m.payment_card_refused_title({}, { locale })} announce>
					<p>{m.payment_card_unconfirmed({}, { locale })}</p>
				</Notice>
			)}
			{awake ? (
				<Suspense fallback={<CardFormOnItsWay />}>
					<CardForm {...props} />
				</Suspense>
			) : (
				<>
					<CardFormOnItsWay />
					<noscript>
						<p className="font-semibold">{m.payment_card_needs_scripts({}, { locale })}</p>
					</noscript>
				</>
			)}
			<p className="text-sm text-ink-soft">{m.payment_card_safe({}, { locale })}</p>
		</div>
	)
}

/** As high as the form will be, so that nothing jumps. */
function CardFormOnItsWay() {
	const locale = useLocale()
	return (
		<p role="status" className="grid min-h-64 content-center text-center text-ink-soft">
			{m.payment_card_loading({}, { locale })}
		</p>
	)
}

/** A plain link loads the page anew, with its scripts. */
function CardFormMissing({ returnPath }: CardPanelProps) {
	const locale = useLocale()
	return (
		<Notice tone="warning" announce>
			<p>{m.payment_card_unloaded({}, { locale })}</p>
			<a
				href={returnPath}
				className="inline-flex min-h-11 items-center font-semibold text-cinnabar underline"
			>
				{m.payment_card_reload({}, { locale })}
			</a>
		</Notice>
	)
}
