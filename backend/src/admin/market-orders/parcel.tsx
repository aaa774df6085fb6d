import { Badge, Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { dong, formatDong, formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import type { MarketParcel } from "../../parcels/market-order-answers"
import { formatInstant, useLocale } from "../locale"
import { paperAddress } from "./api"
import { ParcelActs } from "./parcel-acts"
import { actorText, STATE_COLOUR, STATE_TEXT } from "./words"

/** One parcel: where it stands, what is in it, its papers, its timeline, and what may be done next. */
export function Parcel({ orderId, parcel }: { orderId: string; parcel: MarketParcel }) {
	const locale = useLocale()
	return (
		<Container className="flex flex-col gap-y-4">
			<div className="flex flex-wrap items-start justify-between gap-4">
				<div className="flex flex-col gap-y-1">
					<div className="flex flex-wrap items-center gap-x-3">
						<Heading level="h2">{m.parcel_title({ code: parcel.code }, { locale })}</Heading>
						<StatusBadge color={STATE_COLOUR[parcel.state]}>
							{STATE_TEXT[parcel.state]({}, { locale })}
						</StatusBadge>
						{parcel.fresh ? <Badge color="green">{m.parcel_fresh({}, { locale })}</Badge> : null}
					</div>
					<Text size="small" className="text-ui-fg-subtle">
						{[parcel.producer.name, parcel.producer.ward].filter(Boolean).join(" · ")}
						{parcel.producer.phone ? ` · ${formatPhone(parcel.producer.phone)}` : null}
					</Text>
					{parcel.owed ? (
						<Text size="small" className="text-ui-fg-muted">
							{m.parcel_owed_hint({}, { locale })}
						</Text>
					) : null}
				</div>
				<ParcelActs orderId={orderId} parcel={parcel} />
			</div>
			<Goods parcel={parcel} />
			{parcel.state === "cancelled" ? null : <Papers orderId={orderId} parcel={parcel} />}
			<Timeline parcel={parcel} />
		</Container>
	)
}

function Goods({ parcel }: { parcel: MarketParcel }) {
	const locale = useLocale()
	const { lines, cashToCollect, cashCollector, carrier, tracking } = parcel
	const collector = cashCollector === "producer" ? m.parcel_collector_producer : m.parcel_collector_carrier
	return (
		<div className="flex flex-col gap-y-2">
			<ul className="divide-y border-y">
				{lines.map((line) => (
					<li key={line.id} className="flex items-baseline justify-between gap-x-4 py-2">
						<Text size="small" className="break-words">
							{line.title}
						</Text>
						<Text size="small" className="whitespace-nowrap">
							{line.quantity} × {line.unit} · {formatDong(dong(line.total))}
						</Text>
					</li>
				))}
			</ul>
			<Text size="small">
				{m.parcel_order_goods({}, { locale })} {formatDong(dong(parcel.goods))} ·{" "}
				{m.parcel_order_fee({}, { locale })} {formatDong(dong(parcel.fee))}
			</Text>
			<Text size="small" weight="plus">
				{cashToCollect === 0
					? m.parcel_no_cash({}, { locale })
					: `${m.parcel_cash({ amount: formatDong(dong(cashToCollect)) }, { locale })} · ${collector({}, { locale })}`}
			</Text>
			{carrier || tracking ? (
				<Text size="small">
					{m.parcel_carriage({ carriage: [carrier, tracking].filter(Boolean).join(" · ") }, { locale })}
				</Text>
			) : null}
		</div>
	)
}

const PAPERS = [
	{ paper: "slip", text: m.parcel_slip },
	{ paper: "label", text: m.parcel_label },
] as const

function Papers({ orderId, parcel }: { orderId: string; parcel: MarketParcel }) {
	const locale = useLocale()
	return (
		<div className="flex flex-wrap gap-2">
			{PAPERS.map(({ paper, text }) => (
				<Button key={paper} size="small" variant="secondary" asChild>
					<a href={paperAddress(orderId, parcel.id, paper)} target="_blank" rel="noreferrer">
						{text({}, { locale })}
					</a>
				</Button>
			))}
		</div>
	)
}

function Timeline({ parcel: { timeline } }: { parcel: MarketParcel }) {
	const locale = useLocale()
	return (
		<section>
			<Heading level="h3">{m.parcel_timeline({}, { locale })}</Heading>
			<ol className="mt-2 flex flex-col gap-y-2">
				{timeline.map((step) => (
					<li key={step.state}>
						<Text size="small">
							{STATE_TEXT[step.state]({}, { locale })}
							<span className="text-ui-fg-subtle">
								{" "}
								· {formatInstant(step.at, locale)} · {actorText(step, locale)}
							</span>
						</Text>
						{step.note ? (
							<Text size="small" className="break-words text-ui-fg-subtle">
								{step.note}
							</Text>
						) : null}
					</li>
				))}
			</ol>
		</section>
	)
}
