import { m } from "@ocop/messages"
import { Breadcrumbs, EmptyState, LinkButton, Pagination, useLocale } from "@ocop/ui"
import { MapPin, Phone } from "lucide-react"
import { Shelf } from "~/features/catalogue/shelf"
import { pageHref } from "~/features/paging/page-href"
import { OpeningMark } from "./opening-mark"
import type { ShowroomView } from "./showroom.server"
import { ShowroomMap } from "./showroom-map"

/** A point of sale: open or closed, where, when, and what lies on its shelf. */
export function ShowroomPage({ view }: { view: ShowroomView }) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-page px-4 py-4 sm:px-6">
			<Breadcrumbs crumbs={[...view.crumbs.slice(0, -1), { label: view.card.name }]} />
			<div className="mt-2 grid items-start gap-8 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)] lg:grid-cols-[minmax(0,1fr)_minmax(0,21rem)_minmax(0,17rem)]">
				<About view={view} />
				<Hours hours={view.hours} />
				{view.map && (
					<div className="printed w-full max-w-80 bg-wash p-3">
						<ShowroomMap map={view.map} />
					</div>
				)}
			</div>
			<section id="ke-hang" className="mt-12 scroll-mt-4">
				<h2 className="text-2xl font-bold">{m.showroom_shelf({}, { locale })}</h2>
				<p className="mt-1 max-w-text text-ink-soft">{m.showroom_shelf_lead({}, { locale })}</p>
				{view.products.length > 0 ? (
					<Goods view={view} />
				) : (
					<EmptyState
						title={m.showroom_shelf_empty_title({}, { locale })}
						text={m.showroom_shelf_empty({}, { locale })}
					/>
				)}
			</section>
		</div>
	)
}

function About({ view }: { view: ShowroomView }) {
	const locale = useLocale()
	const { card, phone } = view
	return (
		<div className="flex flex-col items-start gap-4">
			<div>
				{card.kind && <p className="text-ink-soft">{card.kind}</p>}
				<h1 className="text-3xl font-bold">{card.name}</h1>
			</div>
			<p className="text-lg">
				<OpeningMark open={card.open} words={card.opening} />
			</p>
			<ul className="grid gap-2">
				<li className="flex gap-2.5">
					<MapPin aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-clay" />
					<span>
						{card.address}
						{card.formerDistrict && (
							<span className="block text-sm text-ink-soft">
								{m.showroom_formerly({ district: card.formerDistrict }, { locale })}
							</span>
						)}
					</span>
				</li>
				{phone && (
					<li className="flex items-center gap-2.5">
						<Phone aria-hidden="true" className="size-5 shrink-0 text-clay" />
						<a
							href={phone.href}
							className="inline-flex min-h-11 items-center font-semibold text-cinnabar underline underline-offset-4 tabular-nums"
						>
							{phone.text}
						</a>
					</li>
				)}
			</ul>
			<div className="flex flex-wrap gap-3">
				<LinkButton href={view.directions} rel="noopener" variant="secondary">
					{m.showroom_directions({}, { locale })}
				</LinkButton>
			</div>
			{view.demo && <p className="text-sm text-ink-soft">{m.showroom_demo({}, { locale })}</p>}
		</div>
	)
}

function Hours({ hours }: { hours: ShowroomView["hours"] }) {
	const locale = useLocale()
	return (
		<table className="sheet w-full border-separate border-spacing-0 overflow-hidden">
			<caption className="pb-2 text-left text-xl font-bold">{m.showroom_hours({}, { locale })}</caption>
			<tbody>
				{hours.map((row) => (
					<tr key={row.day} className={row.today ? "bg-wash font-semibold" : ""}>
						<th scope="row" className="px-4 py-1.5 text-left font-[inherit]">
							{row.day}
							{row.today && (
								<span className="text-sm text-cinnabar"> · {m.showroom_today({}, { locale })}</span>
							)}
						</th>
						<td
							className={`px-4 py-1.5 text-right whitespace-nowrap tabular-nums ${row.hours.length === 0 ? "text-ink-soft" : ""}`}
						>
							{row.hours.length === 0
								? m.showroom_day_off({}, { locale })
								: row.hours.map((range) => (
										<span key={range} className="block">
											{range}
										</span>
									))}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}

function Goods({ view }: { view: ShowroomView }) {
	return (
		<>
			<Shelf
				listings={view.products}
				note={({ available }) => (
					<p className="mt-2 mb-1 px-1 text-sm font-semibold text-leaf tabular-nums">{available}</p>
				)}
			/>
			<div className="mt-10">
				<Pagination
					page={view.page}
					pages={view.pages}
					hrefOf={(page) => `${pageHref(view.firstPageHref, page)}#ke-hang`}
				/>
			</div>
		</>
	)
}
