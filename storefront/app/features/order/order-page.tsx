import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Facts, LinkButton, Notice, Picture, useLink, useLocale } from "@ocop/ui"
import { localePath } from "~/platform/locale"
import type { OrderView } from "./order-view.server"

interface OrderPageProps {
	order: OrderView
	justPlaced: boolean
	/** Opens the order anywhere; null for who came by phone and code. */
	secretLink: string | null
}

/** An order after it was placed: what comes, in which parcels, to whom, for how much; and how to find back. */
export function OrderPage({ order, justPlaced, secretLink }: OrderPageProps) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6">
			<h1 className="text-2xl font-bold">
				{justPlaced
					? m.checkout_thanks({}, { locale })
					: m.checkout_order_heading({ code: order.code }, { locale })}
			</h1>
			{justPlaced && (
				<div className="mt-4">
					<Notice tone="success">
						<p>{m.checkout_thanks_text({ code: order.code }, { locale })}</p>
					</Notice>
				</div>
			)}
			<div className="mt-5 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
				<div className="grid gap-6">
					{order.parcels.map((parcel) => (
						<Parcel key={parcel.producer.href} parcel={parcel} />
					))}
				</div>
				<div className="grid gap-6">
					<Receipt order={order} />
					{secretLink && <SecretLink address={secretLink} />}
					<LinkButton href={localePath("/san-pham", locale)} variant="secondary">
						{m.checkout_continue({}, { locale })}
					</LinkButton>
				</div>
			</div>
		</div>
	)
}

function Parcel({ parcel }: { parcel: OrderView["parcels"][number] }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<section aria-label={parcel.producer.name} className="sheet overflow-hidden">
			<h2 className="border-b-2 border-line bg-wash px-4 py-1 font-semibold">
				<Link
					href={parcel.producer.href}
					className="inline-flex min-h-11 items-center text-ink underline-offset-4 hover:underline"
				>
					{m.checkout_parcel_of({ producer: parcel.producer.name }, { locale })}
				</Link>
			</h2>
			<ul>
				{parcel.lines.map((line) => (
					<li
						key={line.href}
						className="grid grid-cols-[4rem_minmax(0,1fr)_auto] items-center gap-4 border-b border-line px-4 py-3"
					>
						<div className="relative size-16 overflow-hidden rounded-cut-sm border-2 border-ink bg-wash">
							{line.picture && <Picture picture={line.picture} sizes="4rem" />}
						</div>
						<div>
							<Link
								href={line.href}
								className="inline-flex min-h-11 items-center font-semibold text-ink underline-offset-4 hover:underline"
							>
								{line.title}
							</Link>
							<p className="text-sm text-ink-soft">
								{line.quantity} × {line.unit}
							</p>
						</div>
						<p className="font-bold tabular-nums">{formatDong(line.total)}</p>
					</li>
				))}
			</ul>
			<p className="flex justify-between px-4 py-3 text-ink-soft">
				<span>{m.checkout_fee({}, { locale })}</span>
				<span className="tabular-nums">{formatDong(parcel.fee)}</span>
			</p>
		</section>
	)
}

function Receipt({ order }: { order: OrderView }) {
	const locale = useLocale()
	const facts = [
		{ name: m.checkout_order_code({}, { locale }), value: order.code },
		{ name: m.checkout_order_state({}, { locale }), value: order.state },
		{ name: m.checkout_order_placed({}, { locale }), value: order.placedAt },
		{ name: m.checkout_contact({}, { locale }), value: `${order.contact.name}, ${order.contact.phone}` },
		{ name: m.checkout_address({}, { locale }), value: order.address },
		...(order.note ? [{ name: m.checkout_note({}, { locale }), value: order.note }] : []),
		{ name: m.checkout_goods_sum({}, { locale }), value: formatDong(order.goods) },
		{ name: m.checkout_fee({}, { locale }), value: formatDong(order.fee) },
	]
	return (
		<section aria-labelledby="bien-nhan" className="printed p-5">
			<h2 id="bien-nhan" className="text-lg font-bold">
				{m.checkout_receipt({}, { locale })}
			</h2>
			<Facts facts={facts} />
			<p className="mt-2 flex items-baseline justify-between gap-4 border-t-2 border-ink pt-3">
				<span className="font-bold">{m.checkout_to_pay({}, { locale })}</span>
				<span className="text-2xl font-bold tabular-nums">{formatDong(order.total)}</span>
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
