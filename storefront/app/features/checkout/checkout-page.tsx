import { formatDong, parsePhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Button, Checkbox, Notice, TextArea, TextField, useLocale } from "@ocop/ui"
import { Form, useNavigation } from "@remix-run/react"
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react"
import { Changes } from "~/features/cart/changes"
import { PaymentMethodChoice, WordsOfMethod } from "~/features/payment/payment-methods"
import type { OfferedMethods } from "~/features/payment/payment-methods.server"
import type { CheckoutAnswer } from "./answer-form.server"
import type { CheckoutView } from "./checkout-view.server"
import { EnterPlaces } from "./enter-places"
import { ACTS, FIELDS, NOTHING_TYPED } from "./fields"
import type { HoldView } from "./hold.server"
import { HoldCountdown } from "./hold-countdown"
import { useKeptTyping } from "./kept-typing"
import { LineObstacles } from "./line-obstacles"
import { OrderSummary } from "./order-summary"
import { useQuotedView } from "./quoted-view"
import { WardField } from "./ward-field"

interface CheckoutPageProps {
	/** The cart as it stood when the page was opened; null in the answer to a form that was sent without scripts. */
	view: CheckoutView | null
	/** Whether and until when the goods are kept for this checkout. */
	hold: HoldView
	/** How the order can be paid. */
	offered: OfferedMethods
	/** What the form heard back, when it was sent and no order was made. */
	answer: CheckoutAnswer | null
	/** The form was sent and no answer came. */
	unanswered: Unanswered | null
}

interface Unanswered {
	/** Whether the order was sent, or the form for another of its buttons. */
	placing: boolean
	/** What to say of it. */
	sentence: string
}

const FORM_ID = "dat-hang"

/** One page from cart to order: who, where, what it costs, consent. Works as a plain form; scripts only make it shorter. */
export function CheckoutPage({ view: opened, hold, offered, answer, unanswered }: CheckoutPageProps) {
	const locale = useLocale()
	const typed = answer?.typed ?? NOTHING_TYPED
	const errors = answer?.errors ?? {}
	const { view, ward, giveWard, quoting } = useQuotedView(opened, answer)
	const sending = useNavigation().formData?.get(FIELDS.act) === ACTS.place
	const form = useFirstErrorFocused(answer)
	const [phone, givePhone] = useGivenPhone(answer)
	const heard = unanswered ?? answer
	// What was refused may not be so any more once the way or the payment is another.
	const [changedSince, setChangedSince] = useState<typeof heard>(null)
	useKeptTyping(form, { answered: answer !== null, sending, onWard: chooseWard, onPhone: givePhone })

	function chooseWard(code: string) {
		giveWard(code)
		setChangedSince(heard)
	}

	function noteChange(event: FormEvent<HTMLFormElement>) {
		if (event.target instanceof HTMLInputElement && event.target.name === FIELDS.payment)
			setChangedSince(heard)
	}

	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6">
			<h1 className="text-2xl font-bold">{m.checkout_title({}, { locale })}</h1>
			<HoldCountdown hold={hold} answered={answer} phone={phone} />
			{heard !== changedSince && <Obstacles answer={answer} unanswered={unanswered} />}
			{!answer && view && <Changes changes={view.changes} />}
			{view && <LineObstacles view={view} reason="stock" form={FORM_ID} />}
			<div className="mt-5 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
				<Form
					ref={form}
					id={FORM_ID}
					method="post"
					noValidate
					onChange={noteChange}
					className="group/order grid gap-8"
				>
					<EnterPlaces form={FORM_ID} />
					<input type="hidden" name={FIELDS.seenTotal} value={view ? view.total : answer?.seen.total} />
					<input
						type="hidden"
						name={FIELDS.seenWard}
						value={view ? (view.ward?.code ?? "") : answer?.seen.ward}
					/>
					<FormSection title={m.checkout_contact({}, { locale })}>
						<TextField
							label={m.checkout_name({}, { locale })}
							name={FIELDS.name}
							defaultValue={typed.name}
							error={errors.name}
							autoComplete="name"
							maxLength={100}
							required
						/>
						<TextField
							label={m.checkout_phone({}, { locale })}
							hint={m.checkout_phone_hint({}, { locale })}
							name={FIELDS.phone}
							type="tel"
							inputMode="tel"
							defaultValue={typed.phone}
							error={errors.phone}
							onBlur={(event) => givePhone(event.currentTarget.value)}
							autoComplete="tel"
							maxLength={30}
							required
						/>
						<TextField
							label={m.checkout_email({}, { locale })}
							hint={m.checkout_email_hint({}, { locale })}
							name={FIELDS.email}
							type="email"
							inputMode="email"
							defaultValue={typed.email}
							error={errors.email}
							autoComplete="email"
							maxLength={200}
						/>
					</FormSection>
					<FormSection title={m.checkout_address({}, { locale })}>
						<WardField
							typedText={typed.wardText}
							chosen={ward}
							chosenName={view?.ward?.code === ward ? view.ward.name : (answer?.wardName ?? null)}
							onChoose={chooseWard}
							found={answer?.wards ?? null}
							error={errors.ward ?? errors.wardText}
						/>
						{view && <LineObstacles view={view} reason="way" form={FORM_ID} />}
						<TextField
							label={m.checkout_street({}, { locale })}
							hint={m.checkout_street_hint({}, { locale })}
							name={FIELDS.street}
							defaultValue={typed.street}
							error={errors.street}
							autoComplete="street-address"
							maxLength={200}
							required
						/>
						<TextArea
							label={m.checkout_note({}, { locale })}
							name={FIELDS.note}
							defaultValue={typed.note}
							error={errors.note}
							maxLength={500}
							rows={2}
						/>
					</FormSection>
					<FormSection title={m.checkout_payment({}, { locale })}>
						<PaymentMethodChoice
							offered={offered}
							name={FIELDS.payment}
							chosen={typed.payment}
							error={errors.payment}
						/>
						<Checkbox
							label={m.checkout_consent({}, { locale })}
							name={FIELDS.consent}
							defaultChecked={typed.consent}
							error={errors.consent}
						/>
						{view && view.fee !== null && (
							// On phones the sum stands a screen above; nobody should have to go back for it.
							<p className="flex items-baseline justify-between gap-4 lg:hidden">
								<span>
									<WordsOfMethod
										cash={m.checkout_to_pay({}, { locale })}
										transfer={m.payment_sum_before({}, { locale })}
										card={m.payment_sum_before({}, { locale })}
										any={m.checkout_total({}, { locale })}
									/>
								</span>
								<span className="text-xl font-bold tabular-nums">{formatDong(view.total)}</span>
							</p>
						)}
						<Button
							type="submit"
							name={FIELDS.act}
							value={ACTS.place}
							size="lg"
							wide
							aria-disabled={sending || undefined}
						>
							{sending ? m.checkout_placing({}, { locale }) : <PlaceWords />}
						</Button>
					</FormSection>
				</Form>
				{view ? (
					<OrderSummary view={view} working={quoting} />
				) : (
					<Notice tone="info">{m.checkout_summary_away({}, { locale })}</Notice>
				)}
			</div>
		</div>
	)
}

/** What the button does: it orders, and what comes after that depends on how one pays. */
function PlaceWords() {
	const locale = useLocale()
	return (
		<WordsOfMethod
			cash={m.payment_place_cash({}, { locale })}
			transfer={m.payment_place_transfer({}, { locale })}
			card={m.payment_place_card({}, { locale })}
			any={m.payment_place({}, { locale })}
		/>
	)
}

function FormSection({ title, children }: { title: string; children: React.ReactNode }) {
	return (
		<section aria-label={title} className="sheet grid gap-4 p-4 sm:p-5">
			<h2 className="text-lg font-bold">{title}</h2>
			{children}
		</section>
	)
}

function Obstacles({ answer, unanswered }: Pick<CheckoutPageProps, "answer" | "unanswered">) {
	const locale = useLocale()
	const obstacles = unanswered ? [unanswered.sentence] : (answer?.obstacles ?? [])
	const unknown = unanswered ? unanswered.placing : (answer?.unknown ?? false)
	const wrong = answer !== null && Object.keys(answer.errors).length > 0
	const heard = unanswered ?? answer
	const fieldHasFocus = unanswered === null && wrong
	const box = useRef<HTMLDivElement>(null)
	// The button that was pressed is screens below on a phone.
	useEffect(() => {
		if (heard === null || fieldHasFocus || !box.current) return
		box.current.focus({ preventScroll: true })
		box.current.scrollIntoView({ block: "center" })
	}, [heard, fieldHasFocus])
	if (obstacles.length === 0 && !wrong && !answer?.feeIsNew) return null
	return (
		<div ref={box} tabIndex={-1} className="mt-4">
			{obstacles.length > 0 ? (
				<Notice
					tone="warning"
					title={unknown ? m.checkout_unknown_title({}, { locale }) : m.checkout_obstacles({}, { locale })}
					announce
				>
					<ul className={obstacles.length > 1 ? "list-disc pl-5" : ""}>
						{obstacles.map((obstacle) => (
							<li key={obstacle}>{obstacle}</li>
						))}
					</ul>
				</Notice>
			) : (
				<Notice tone={wrong ? "warning" : "info"} announce>
					<p>{wrong ? m.checkout_mend_fields({}, { locale }) : m.checkout_fee_new({}, { locale })}</p>
				</Notice>
			)}
		</div>
	)
}

/** The phone of this checkout, from when its field was left or its form was answered; what is no phone changes nothing. */
function useGivenPhone(answer: CheckoutAnswer | null) {
	const [phone, setPhone] = useState(() => parsePhone(answer?.typed.phone ?? ""))
	const give = useCallback((typed: string) => setPhone((known) => parsePhone(typed) ?? known), [])
	useEffect(() => {
		if (answer) give(answer.typed.phone)
	}, [answer, give])
	return [phone, give] as const
}

/** After a refusal the first wrong field has the focus. */
function useFirstErrorFocused(answer: CheckoutAnswer | null) {
	const form = useRef<HTMLFormElement>(null)
	useEffect(() => {
		if (answer && Object.keys(answer.errors).length > 0)
			form.current?.querySelector<HTMLElement>("[aria-invalid=true], [aria-invalid=true] input")?.focus()
	}, [answer])
	return form
}
