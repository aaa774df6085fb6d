import { ArrowLeft } from "@medusajs/icons"
import { Button, Container, Heading, InlineTip, Skeleton, StatusBadge, Text } from "@medusajs/ui"
import { dong, formatDong, formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { type ReactNode, useState } from "react"
import { Link } from "react-router-dom"
import type { MarketOrder as Order } from "../../parcels/market-order-answers"
import { LoadProblem } from "../load-problem"
import { formatInstant, useLocale } from "../locale"
import { OrderPayment } from "../payments/order-payment"
import { useMarketOrder } from "./api"
import { CancelOrderDrawer } from "./cancel-order-drawer"
import { Parcel } from "./parcel"
import { ORDER_COLOUR, ORDER_TEXT } from "./words"

/** One order: who receives it, what it costs, and each parcel with what may be done next. */
export function MarketOrder({ id }: { id: string }) {
	const locale = useLocale()
	const { data: order, error, refetch } = useMarketOrder(id)
	if (error && !order) {
		return (
			<Container>
				<LoadProblem error={error} onRetry={refetch} />
			</Container>
		)
	}
	if (!order) {
		return <Skeleton role="status" aria-label={m.admin_loading({}, { locale })} className="h-64 w-full" />
	}
	return (
		<div className="flex flex-col gap-y-3">
			<Link to="/market-orders" className="inline-flex w-fit items-center gap-x-1 text-ui-fg-interactive">
				<ArrowLeft aria-hidden />
				<Text size="small">{m.parcel_back({}, { locale })}</Text>
			</Link>
			<Summary order={order} />
			<OrderPayment payment={order.payment} />
			<Receiver order={order} />
			{order.parcels.map((parcel) => (
				<Parcel key={parcel.id} orderId={order.id} parcel={parcel} />
			))}
		</div>
	)
}

function Summary({ order }: { order: Order }) {
	const locale = useLocale()
	const [cancelling, setCancelling] = useState(false)
	const mayCancel =
		order.parcels.some(({ next }) => next.includes("cancelled")) &&
		order.parcels.every(({ state, next }) => state === "cancelled" || next.includes("cancelled"))
	return (
		<Container className="flex flex-wrap items-start justify-between gap-4">
			<div className="flex flex-col gap-y-1">
				<div className="flex flex-wrap items-center gap-x-3">
					<Heading>{m.parcel_order_title({ code: order.code }, { locale })}</Heading>
					<StatusBadge color={ORDER_COLOUR[order.state]}>
						{ORDER_TEXT[order.state]({}, { locale })}
					</StatusBadge>
				</div>
				<Text size="small" className="text-ui-fg-subtle">
					{m.parcel_order_placed({ at: formatInstant(order.placedAt, locale) }, { locale })}
				</Text>
				<Amounts order={order} />
				{order.attempt ? (
					<InlineTip label={m.parcel_attempts({}, { locale })}>
						{m.parcel_attempt_open({}, { locale })}
					</InlineTip>
				) : null}
				{order.demo ? (
					<Text size="small" className="text-ui-fg-muted">
						{m.admin_demo_data({}, { locale })}
					</Text>
				) : null}
			</div>
			<div className="flex flex-wrap items-center gap-2">
				<Button size="small" variant="transparent" asChild>
					<Link to={`/orders/${order.orderId}`}>{m.parcel_order_open({}, { locale })}</Link>
				</Button>
				{mayCancel ? (
					<Button size="small" variant="danger" onClick={() => setCancelling(true)}>
						{m.parcel_act_cancel_order({}, { locale })}
					</Button>
				) : null}
			</div>
			{cancelling ? <CancelOrderDrawer order={order} onClose={() => setCancelling(false)} /> : null}
		</Container>
	)
}

function Amounts({ order }: { order: Order }) {
	const locale = useLocale()
	return (
		<>
			<Text>
				{m.parcel_order_total({}, { locale })}: <strong>{formatDong(dong(order.total))}</strong>
			</Text>
			<Text size="small" className="text-ui-fg-subtle">
				{m.parcel_order_goods({}, { locale })} {formatDong(dong(order.goods))} ·{" "}
				{m.parcel_order_fee({}, { locale })} {formatDong(dong(order.fee))}
			</Text>
			{order.ordered === order.total ? null : (
				<Text size="small" className="text-ui-fg-subtle">
					{m.parcel_order_ordered({ amount: formatDong(dong(order.ordered)) }, { locale })}
				</Text>
			)}
		</>
	)
}

function Receiver({ order: { receiver, consent } }: { order: Order }) {
	const locale = useLocale()
	return (
		<Container className="grid gap-4 sm:grid-cols-2">
			<Box title={m.parcel_receiver({}, { locale })}>
				<Text size="small" weight="plus">
					{receiver.name}
				</Text>
				<Text size="small">
					<a href={`tel:${receiver.phone}`} className="text-ui-fg-interactive">
						{formatPhone(receiver.phone)}
					</a>
					{receiver.email ? ` · ${receiver.email}` : null}
				</Text>
				<Text size="small" className="break-words">
					{receiver.address}
				</Text>
				{receiver.note ? (
					<Text size="small" className="break-words">
						{m.parcel_receiver_note({ note: receiver.note }, { locale })}
					</Text>
				) : null}
			</Box>
			<Box title={m.parcel_consent({}, { locale })}>
				<Text size="small">
					{m.parcel_consent_said(
						{ version: consent.textVersion, at: formatInstant(consent.at, locale) },
						{ locale },
					)}
				</Text>
			</Box>
		</Container>
	)
}

function Box({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section>
			<Heading level="h2">{title}</Heading>
			<div className="mt-2">{children}</div>
		</section>
	)
}
