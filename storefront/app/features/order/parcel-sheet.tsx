import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Picture, useLink, useLocale } from "@ocop/ui"
import type { ParcelView } from "./order-view.server"
import { ParcelTimeline } from "./parcel-timeline"

/** A parcel of an order: where it is, what is in it, and what is paid for it to whom. */
export function ParcelSheet({ parcel }: { parcel: ParcelView }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<section aria-label={parcel.producer.name} className="sheet overflow-hidden">
			<div className="flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-line bg-wash px-4 py-1">
				<h2 className="font-semibold">
					<Link
						href={parcel.producer.href}
						className="inline-flex min-h-11 items-center text-ink underline-offset-4 hover:underline"
					>
						{m.checkout_parcel_of({ producer: parcel.producer.name }, { locale })}
					</Link>
				</h2>
				<p className="text-sm text-ink-soft">{m.order_parcel_code({ code: parcel.code }, { locale })}</p>
			</div>
			<ParcelTimeline parcel={parcel} />
			{parcel.carriage !== null && (
				<p className="border-b border-line px-4 py-2 text-sm text-ink-soft">{parcel.carriage}</p>
			)}
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
			<p className="flex justify-between gap-4 px-4 pt-3 text-ink-soft">
				<span>{m.checkout_fee({}, { locale })}</span>
				<span className="tabular-nums">{formatDong(parcel.fee)}</span>
			</p>
			<p className="flex items-baseline justify-between gap-4 px-4 pt-1 pb-3 font-semibold">
				<span>{parcel.cash.sentence}</span>
				{parcel.cash.amount !== null && (
					<span className="shrink-0 tabular-nums">{formatDong(parcel.cash.amount)}</span>
				)}
			</p>
		</section>
	)
}
