import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Button, buttonClass, Notice, useLocale } from "@ocop/ui"
import { Form, useNavigation, useSubmit } from "@remix-run/react"
import { type ReactNode, useEffect, useState } from "react"
import { ORDER_ACTS, ORDER_FORM } from "~/features/order/order-form"
import { CardPanel } from "./card-panel"
import { useOrderNews } from "./order-news"
import type { PaymentView } from "./payment-view.server"
import type { AccountAnswer } from "./refund-account-fields"
import { RefundAccount } from "./refund-account-form"
import { Refunds } from "./refunds"
import { TimeLeft } from "./time-left"
import { TransferPanel } from "./transfer-panel"

export interface PaymentPanelProps {
	code: string
	/** Path of the order's page. */
	path: string
	payment: PaymentView
	/** See useOrderNews. */
	stamp: string
	/** Whether this browser holds the order's secret: only then something can be done here. */
	byLink: boolean
	/** A bank led back here and had not confirmed the card. */
	unconfirmed: boolean
	/** An account for refunds was just taken. */
	accountTaken: boolean
	/** What the account's form heard back; null when nothing was refused. */
	account: AccountAnswer | null
	/** Why nobody could be asked whether it was paid; null when nobody tried. */
	problem: string | null
}

/** The payment of an order that is not paid at the door: how to pay, what has come, what goes back. */
export function PaymentPanel(props: PaymentPanelProps) {
	const { payment, code, stamp } = props
	const waiting = payment.phase === "awaited" || payment.phase === "ending" || payment.unfollowed
	const lookAgain = useOrderNews(code, stamp, waiting)
	return (
		<div className="mt-5 grid gap-5">
			{payment.phase === "awaited" && <Awaited {...props} onOver={lookAgain} />}
			{payment.phase !== "awaited" && <News news={payment.news} />}
			{payment.refunds.length > 0 && <GoingBack {...props} />}
		</div>
	)
}

function Awaited(props: PaymentPanelProps & { onOver: () => void }) {
	const { code, path, payment, byLink, problem, onOver, unconfirmed } = props
	const locale = useLocale()
	const submit = useSubmit()
	const { until, open, transfer, card } = payment
	const check = () => submit({ [ORDER_FORM.act]: ORDER_ACTS.check }, { method: "post", action: path })
	return (
		<Sheet id="tra-tien" title={titleOf(payment.method, locale)}>
			<div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
				<p className="text-3xl font-bold tabular-nums">{formatDong(open)}</p>
				{until && <TimeLeft until={until.words} secondsLeft={until.secondsLeft} onOver={onOver} />}
			</div>
			<News news={payment.news} />
			{transfer && <TransferPanel code={code} transfer={transfer} />}
			{card && (
				<CardPanel card={card} amount={open} returnPath={path} unconfirmed={unconfirmed} onPaid={check} />
			)}
			{payment.method === "card" && !card && <p>{m.payment_by_link({}, { locale })}</p>}
			{problem && (
				<Notice tone="warning" announce>
					<p>{problem}</p>
				</Notice>
			)}
			<Waiting path={path} byLink={byLink} payment={payment} />
		</Sheet>
	)
}

function titleOf(method: PaymentView["method"], locale: "vi" | "en"): string {
	return method === "card" ? m.payment_title_card({}, { locale }) : m.payment_title_transfer({}, { locale })
}

/** That the page waits, and a button to look at once: a form for who may ask the bank, a link for who only looks. */
function Waiting({ path, byLink, payment }: Pick<PaymentPanelProps, "path" | "byLink" | "payment">) {
	const locale = useLocale()
	const checking = useNavigation().formData?.get(ORDER_FORM.act) === ORDER_ACTS.check
	const [awake, setAwake] = useState(false)
	useEffect(() => setAwake(true), [])
	return (
		<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line pt-3">
			<p className="max-w-text text-sm text-ink-soft">
				{payment.method === "card"
					? m.payment_waiting_card({}, { locale })
					: awake
						? m.payment_waiting({}, { locale })
						: m.payment_waiting_still({}, { locale })}{" "}
				<span className="whitespace-nowrap">
					{m.payment_waiting_looked({ time: payment.lookedAt }, { locale })}
				</span>
			</p>
			{byLink ? (
				<Form method="post" action={path} preventScrollReset>
					<Button
						type="submit"
						variant="secondary"
						name={ORDER_FORM.act}
						value={ORDER_ACTS.check}
						aria-disabled={checking || undefined}
					>
						{checking ? m.payment_checking({}, { locale }) : m.payment_check({}, { locale })}
					</Button>
				</Form>
			) : (
				<a href={path} className={buttonClass({ variant: "secondary" })}>
					{m.payment_check({}, { locale })}
				</a>
			)}
		</div>
	)
}

/** What is to be known of the payment. Read out when it comes while the page is open. */
function News({ news }: { news: PaymentView["news"] }) {
	if (news === null) return null
	return (
		<Notice tone={news.tone} title={news.title} announce>
			<p className="max-w-text">{news.text}</p>
		</Notice>
	)
}

function GoingBack({ payment, path, account, accountTaken }: PaymentPanelProps) {
	const locale = useLocale()
	return (
		<Sheet id="hoan-tien" title={m.payment_refunds({}, { locale })}>
			{/* The address of the page says so for ever; money that came back asks anew, and an account that was refused since is the news. */}
			{accountTaken && !payment.account?.needed && account === null && (
				<Notice tone="success" announce>
					<p>{m.payment_account_saved({}, { locale })}</p>
				</Notice>
			)}
			<Refunds refunds={payment.refunds} />
			{payment.account && <RefundAccount asked={payment.account} action={path} answer={account} />}
		</Sheet>
	)
}

function Sheet({ id, title, children }: { id: string; title: string; children: ReactNode }) {
	return (
		<section id={id} aria-labelledby={`${id}-ten`} className="printed grid gap-4 p-4 sm:p-6">
			<h2 id={`${id}-ten`} className="text-xl font-bold">
				{title}
			</h2>
			{children}
		</section>
	)
}
