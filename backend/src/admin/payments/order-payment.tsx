import { Container, Heading, InlineTip, StatusBadge, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { Link } from "react-router-dom"
import type { MarketPayment } from "../../payments/payment-answers"
import { formatInstant, useLocale } from "../locale"
import { accountText, CAUSE_TEXT, disputeText, METHOD_TEXT, REFUND_COLOUR, REFUND_TEXT, sum } from "./words"

const STATE = {
	awaiting: { colour: "orange", text: m.money_payment_awaiting },
	paid: { colour: "green", text: m.money_payment_paid },
	closed: { colour: "grey", text: m.money_payment_closed },
} as const

/** How an order is paid, what has come of it, and what goes back. */
export function OrderPayment({ payment }: { payment: MarketPayment }) {
	const locale = useLocale()
	const { method, state, refunds, disputes } = payment
	return (
		<Container className="flex flex-col gap-y-2">
			<div className="flex flex-wrap items-center gap-x-3">
				<Heading level="h2">{m.money_payment({}, { locale })}</Heading>
				{state ? (
					<StatusBadge color={STATE[state].colour}>{STATE[state].text({}, { locale })}</StatusBadge>
				) : null}
			</div>
			<Text size="small">
				{m.money_payment_method({ method: METHOD_TEXT[method]({}, { locale }) }, { locale })}
			</Text>
			{state ? <Sums payment={payment} /> : <Text size="small">{m.money_payment_cash({}, { locale })}</Text>}
			{disputes.map(({ id, amount, reason, status }) => (
				<InlineTip
					key={id}
					variant={status === "won" ? "info" : "warning"}
					label={m.money_dispute_title({}, { locale })}
				>
					{m.money_dispute(
						{ amount: sum(amount), code: reason, status: disputeText(status, locale) },
						{ locale },
					)}
				</InlineTip>
			))}
			{refunds.length > 0 ? <Refunds refunds={refunds} /> : null}
		</Container>
	)
}

function Sums({ payment }: { payment: MarketPayment }) {
	const locale = useLocale()
	const { state, asked, received, fee, open, expiresAt, paidAt } = payment
	return (
		<>
			<Text size="small">
				{open > 0
					? m.money_payment_sums({ asked: sum(asked), received: sum(received), open: sum(open) }, { locale })
					: m.money_payment_sums_even({ asked: sum(asked), received: sum(received) }, { locale })}
			</Text>
			{paidAt ? (
				<Text size="small" className="text-ui-fg-subtle">
					{m.money_payment_paid_at({ at: formatInstant(paidAt, locale) }, { locale })}
				</Text>
			) : null}
			{fee === null ? null : (
				<Text size="small" className="text-ui-fg-subtle">
					{m.money_payment_fee({ amount: sum(fee) }, { locale })}
				</Text>
			)}
			{state === "awaiting" ? (
				<InlineTip
					label={
						expiresAt
							? m.money_payment_expires({ at: formatInstant(expiresAt, locale) }, { locale })
							: m.money_payment_awaiting({}, { locale })
					}
				>
					{m.money_payment_not_yet({}, { locale })}
				</InlineTip>
			) : null}
		</>
	)
}

function Refunds({ refunds }: Pick<MarketPayment, "refunds">) {
	const locale = useLocale()
	return (
		<section className="mt-2">
			<Heading level="h3">
				<Link to="/hoan-tien" className="text-ui-fg-interactive">
					{m.money_refunds({}, { locale })}
				</Link>
			</Heading>
			<ul className="mt-1 flex flex-col gap-y-2">
				{refunds.map((refund) => (
					<li key={refund.id} className="flex flex-wrap items-center gap-x-3">
						<StatusBadge color={REFUND_COLOUR[refund.state]} className="whitespace-nowrap">
							{REFUND_TEXT[refund.state]({}, { locale })}
						</StatusBadge>
						<Text size="small">
							{m.money_refund_line(
								{
									amount: sum(refund.amount),
									cause: CAUSE_TEXT[refund.cause]({}, { locale }),
									code: refund.code,
								},
								{ locale },
							)}
						</Text>
						<Text size="xsmall" className="break-words text-ui-fg-muted">
							{accountText(refund, locale)}
						</Text>
					</li>
				))}
			</ul>
		</section>
	)
}
