import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Facts, LinkButton, Notice, useLocale } from "@ocop/ui"
import { PaymentPanel, type PaymentPanelProps } from "~/features/payment/payment-panel"
import { localePath } from "~/platform/locale"
import { CancelLink, CancelProblem, CancelQuestion } from "./cancel-order"
import type { CancelOutcome } from "./cancel-order.server"
import type { OrderView } from "./order-view.server"
import { ParcelSheet } from "./parcel-sheet"

interface OrderPageProps {
	order: OrderView
	justPlaced: boolean
	/** Opens the order anywhere; null for who came by phone and code. */
	secretLink: string | null
	/** The shopper is asked whether to cancel it. */
	asking: boolean
	/** What the form heard back when the order was not cancelled; null when nobody tried. */
	outcome: CancelOutcome | null
	/** How it is paid; null where it is paid at the door. */
	payment: Omit<PaymentPanelProps, "code" | "path" | "byLink"> | null
}

/** An order after it was placed: what comes, in which parcels, where they are, what is paid to whom; and how to find back. */
export function OrderPage({ order, justPlaced, secretLink, asking, outcome, payment }: OrderPageProps) {
	const locale = useLocale()
	const thanks = justPlaced && !order.cancelled
	const cancels = order.cancellable && secretLink !== null
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6">
			<h1 className="text-2xl font-bold">
				{thanks
					? order.awaited
						? m.payment_awaited_heading({}, { locale })
						: m.checkout_thanks({}, { locale })
					: m.checkout_order_heading({ code: order.code }, { locale })}
			</h1>
			{thanks && (
				<div className="mt-4">
					<Notice tone={order.awaited ? "info" : "success"}>
						<p>
							{order.awaited
								? m.payment_awaited_text({ code: order.code }, { locale })
								: m.checkout_thanks_text({ code: order.code }, { locale })}
						</p>
					</Notice>
				</div>
			)}
			{outcome && <CancelProblem outcome={outcome} />}
			{order.cancellation && (
				<div className="mt-4">
					<Notice tone="info" title={order.cancellation.title}>
						<p className="max-w-text">{order.cancellation.text}</p>
					</Notice>
				</div>
			)}
			{asking && cancels && <CancelQuestion code={order.code} meaning={order.cancelText} />}
			{payment && (
				<PaymentPanel
					code={order.code}
					path={localePath(`/don-hang/${order.code}`, locale)}
					byLink={secretLink !== null}
					{...payment}
				/>
			)}
			<div className="mt-5 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
				<div className="grid gap-6">
					{order.parcels.map((parcel) => (
						<ParcelSheet key={parcel.code} parcel={parcel} />
					))}
				</div>
				<div className="grid gap-6">
					<Receipt order={order} />
					{secretLink && <SecretLink address={secretLink} />}
					<LinkButton href={localePath("/san-pham", locale)} variant="secondary">
						{m.checkout_continue({}, { locale })}
					</LinkButton>
					{order.cancellable && !asking && <CancelLink code={order.code} byLink={cancels} />}
				</div>
			</div>
		</div>
	)
}

function Receipt({ order }: { order: OrderView }) {
	const locale = useLocale()
	const { money } = order
	const facts = [
		{ name: m.checkout_order_code({}, { locale }), value: order.code },
		{ name: m.checkout_order_state({}, { locale }), value: order.state },
		{ name: m.checkout_order_placed({}, { locale }), value: order.placedAt },
		{ name: m.payment_method({}, { locale }), value: order.method },
		{ name: m.checkout_contact({}, { locale }), value: `${order.contact.name}, ${order.contact.phone}` },
		{ name: m.checkout_address({}, { locale }), value: order.address },
		...(order.note ? [{ name: m.checkout_note({}, { locale }), value: order.note }] : []),
		{ name: m.checkout_goods_sum({}, { locale }), value: formatDong(order.goods) },
		{ name: m.checkout_fee({}, { locale }), value: formatDong(order.fee) },
		...(money.cancelled > 0
			? [{ name: m.order_cancelled_part({}, { locale }), value: `−${formatDong(money.cancelled)}` }]
			: []),
		...(money.returned > 0
			? [{ name: m.order_returned_part({}, { locale }), value: `−${formatDong(money.returned)}` }]
			: []),
		...(money.paid > 0
			? [{ name: m.order_paid_part({}, { locale }), value: `−${formatDong(money.paid)}` }]
			: []),
		...(money.givenBack > 0
			? [{ name: m.payment_given_back({}, { locale }), value: formatDong(money.givenBack) }]
			: []),
	]
	return (
		<section aria-labelledby="bien-nhan" className="printed p-5">
			<h2 id="bien-nhan" className="text-lg font-bold">
				{m.checkout_receipt({}, { locale })}
			</h2>
			<Facts facts={facts} />
			<p className="mt-2 flex items-baseline justify-between gap-4 border-t-2 border-ink pt-3">
				{money.toPay > 0 ? (
					<>
						<span className="font-bold">
							{order.atTheDoor ? m.checkout_to_pay({}, { locale }) : m.payment_to_pay({}, { locale })}
						</span>
						<span className="text-2xl font-bold tabular-nums">{formatDong(money.toPay)}</span>
					</>
				) : (
					<span className="font-bold">{m.order_nothing_to_pay({}, { locale })}</span>
				)}
			</p>
		</section>
	)
}

function SecretLink({ address }: { address: string }) {
	const locale = useLocale()
	return (
		<section aria-labelledby="lien-ket" className="sheet grid gap-2 p-4">
			<h2 id="lien-ket" className="font-semibold">
				{m.checkout_secret_title({}, { locale })}
			</h2>
			<p className="text-sm text-ink-soft">{m.checkout_secret_text({}, { locale })}</p>
			<input
				readOnly
				value={address}
				aria-labelledby="lien-ket"
				onFocus={(event) => event.currentTarget.select()}
				className="min-h-11 w-full rounded-cut-sm border-2 border-clay bg-paper px-3 text-sm"
			/>
		</section>
	)
}
