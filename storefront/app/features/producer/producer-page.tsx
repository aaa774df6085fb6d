import { m } from "@ocop/messages"
import { Breadcrumbs, type Fact, Facts, Pagination, Picture, useLocale } from "@ocop/ui"
import { Award } from "lucide-react"
import { Shelf } from "~/features/catalogue/shelf"
import { WrittenText } from "~/features/content/written-text"
import { pageHref } from "~/features/paging/page-href"
import type { ProducerView } from "./producer.server"

/** Who makes it: the name, the story, the ward, the shelf. */
export function ProducerPage({ view }: { view: ProducerView }) {
	const locale = useLocale()
	const { card } = view
	return (
		<div className="mx-auto max-w-page px-4 py-4 sm:px-6">
			<Breadcrumbs crumbs={[...view.crumbs.slice(0, -1), { label: card.name }]} />
			<div className="mt-2 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
				<div>
					<div className="flex flex-col gap-4 sm:flex-row sm:items-center sm:gap-6">
						<div className="printed relative size-32 shrink-0 overflow-hidden sm:size-40">
							<Picture picture={card.picture} sizes="10rem" eager="first" />
						</div>
						<div>
							<p className="text-ink-soft">{card.kind}</p>
							<h1 className="text-3xl font-bold">{card.name}</h1>
							{card.registeredName && (
								<p lang="vi" className="text-ink-soft">
									{card.registeredName}
								</p>
							)}
							{card.certified && (
								<p className="mt-2 inline-flex items-center gap-2 font-semibold text-leaf">
									<Award aria-hidden="true" className="size-5" />
									{card.certified}
								</p>
							)}
						</div>
					</div>
					<div className="mt-6">
						<WrittenText text={card.story} />
					</div>
				</div>
				<Origin view={view} />
			</div>

			<section className="mt-12">
				<h2 className="text-2xl font-bold">{m.pages_producer_shelf({}, { locale })}</h2>
				{view.products.length > 0 ? (
					<>
						<Shelf listings={view.products} />
						<div className="mt-10">
							<Pagination
								page={view.page}
								pages={view.pages}
								hrefOf={(page) => pageHref(view.firstPageHref, page)}
							/>
						</div>
					</>
				) : (
					<p className="mt-2 text-ink-soft">{m.pages_producer_no_listings({}, { locale })}</p>
				)}
			</section>
		</div>
	)
}

function Origin({ view }: { view: ProducerView }) {
	const locale = useLocale()
	const { card, ward, phone } = view
	const facts: Fact[] = [
		{ name: m.pages_producer_ward({}, { locale }), value: `${ward.name}, ${card.province}` },
	]
	if (card.formerDistrict)
		facts.push({ name: m.pages_former_district({}, { locale }), value: card.formerDistrict })
	if (card.founded) facts.push({ name: m.pages_producer_founded({}, { locale }), value: card.founded })
	facts.push({ name: m.pages_producer_for_sale({}, { locale }), value: card.listings })
	if (phone)
		facts.push({
			name: m.pages_producer_phone({}, { locale }),
			value: (
				<a
					href={phone.href}
					className="inline-flex min-h-11 items-center text-cinnabar underline underline-offset-4"
				>
					{phone.text}
				</a>
			),
		})
	return (
		<aside aria-label={m.pages_producer_origin({}, { locale })} className="printed p-5">
			{ward.outline && (
				<svg aria-hidden="true" viewBox="0 0 104 104" className="mx-auto mb-3 h-40 w-auto">
					<path d={ward.outline} transform="translate(2.5 2.5)" className="fill-leaf" />
					<path
						d={ward.outline}
						className="fill-none stroke-ink"
						strokeWidth="2.2"
						strokeLinejoin="round"
						vectorEffect="non-scaling-stroke"
					/>
				</svg>
			)}
			<Facts facts={facts} />
			{card.demo && <p className="mt-3 text-sm text-ink-soft">{m.pages_demo_producer({}, { locale })}</p>}
		</aside>
	)
}
