import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import type { CheckoutView } from "./checkout-view.server"

/** What is bought, a parcel a producer with its way and its fee, the total. */
export function OrderSummary({ view, working }: { view: CheckoutView; working: boolean }) {
	const locale = useLocale()
	return (
		<section
			aria-labelledby="don-cua-ban"
			aria-busy={working}
			className="printed p-5 max-lg:order-first lg:sticky lg:top-4"
		>
			<h2 id="don-cua-ban" className="text-lg font-bold">
				{m.checkout_your_order({}, { locale })}
			</h2>
			<ul className="mt-2">
				{view.groups.map((group) => (
					<li key={group.producer.href} className="border-b border-line py-3">
						<p className="text-sm font-semibold text-ink-soft">{group.producer.name}</p>
						<ul>
							{group.lines.map((line) => (
								<li key={line.id} className="flex justify-between gap-4 py-0.5">
									<span>
										{line.title} <span className="whitespace-nowrap text-ink-soft">× {line.quantity}</span>
									</span>
									<span className="tabular-nums">{formatDong(line.total)}</span>
								</li>
							))}
						</ul>
						{group.parcel && <ParcelWay parcel={group.parcel} />}
					</li>
				))}
			</ul>
			<dl className="mt-3 grid gap-1.5">
				<Row name={m.checkout_goods({ count: view.pieces }, { locale })} value={formatDong(view.goods)} />
				<Row
					name={m.checkout_fee({}, { locale })}
					value={view.fee === null ? m.checkout_fee_unknown({}, { locale }) : formatDong(view.fee)}
				/>
			</dl>
			<p
				className="mt-3 flex items-baseline justify-between gap-4 border-t-2 border-ink pt-3"
				aria-live="polite"
			>
				<span className="font-bold">
					{view.fee === null
						? m.checkout_total_without_fee({}, { locale })
						: m.checkout_total({}, { locale })}
				</span>
				<span className="text-2xl font-bold tabular-nums">{formatDong(view.total)}</span>
			</p>
		</section>
	)
}

function ParcelWay({ parcel }: { parcel: NonNullable<CheckoutView["groups"][number]["parcel"]> }) {
	const locale = useLocale()
	return (
		<div className="mt-1 text-sm text-ink-soft">
			<p className="flex justify-between gap-4">
				<span>{parcel.way}</span>
				<span className="shrink-0 tabular-nums">
					{parcel.fee === 0 ? m.checkout_parcel_free({}, { locale }) : formatDong(parcel.fee)}
				</span>
			</p>
			{parcel.hint && <p className={parcel.fee === 0 ? "text-leaf" : ""}>{parcel.hint}</p>}
		</div>
	)
}

function Row({ name, value }: { name: string; value: string }) {
	return (
		<div className="flex justify-between gap-4">
			<dt>{name}</dt>
			<dd className="shrink-0 tabular-nums">{value}</dd>
		</div>
	)
}
