import { m } from "@ocop/messages"
import { EmptyState, LinkButton, Notice, Pagination, ProductCard, useLocale } from "@ocop/ui"
import { pageHref } from "~/features/paging/page-href"
import { localePath } from "~/platform/locale"
import type { CatalogueView } from "./catalogue.server"
import { FilterChips } from "./filter-chips"
import { FilterPanel } from "./filter-panel"
import { SortChoice } from "./sort-choice"

/** Two cards a row on a phone, four beside the filters on a wide screen. */
const CARD_SIZES = "(min-width: 80rem) 14rem, (min-width: 64rem) 22vw, (min-width: 40rem) 30vw, 46vw"
const FIRST_ROWS = 4

/** The catalogue: what was asked in words, the limits as links, the cards, the pages. */
export function CataloguePage({ view }: { view: CatalogueView }) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6">
			<h1 className="text-2xl font-bold">{view.heading}</h1>
			<div className="mt-3 grid gap-3 empty:hidden">
				{view.correctedQuery !== null && (
					<Notice tone="info">
						<p>
							{m.shop_catalogue_corrected(
								{ query: view.query ?? "", corrected: view.correctedQuery },
								{ locale },
							)}
						</p>
					</Notice>
				)}
				{view.ignored.length > 0 && (
					<Notice tone="warning">
						<p>{m.shop_catalogue_ignored({ names: view.ignored.join(", ") }, { locale })}</p>
					</Notice>
				)}
			</div>
			<div className="mt-4 grid gap-x-8 lg:grid-cols-[15.5rem_minmax(0,1fr)]">
				<FilterPanel view={view} />
				<section id="ket-qua" aria-label={m.shop_nav_products({}, { locale })} className="scroll-mt-4">
					<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
						<p className="text-ink-soft tabular-nums">
							{m.shop_catalogue_total({ count: view.total, shown: view.totalShown }, { locale })}
						</p>
						<SortChoice sort={view.sort} />
					</div>
					<FilterChips chips={view.chips} clearHref={view.clearHref} />
					{view.listings.length > 0 ? (
						<Listings view={view} />
					) : (
						<EmptyState
							title={m.shop_catalogue_empty_title({}, { locale })}
							text={m.shop_catalogue_empty({}, { locale })}
							actions={
								<LinkButton href={view.clearHref ?? localePath("/san-pham", locale)}>
									{m.shop_catalogue_clear({}, { locale })}
								</LinkButton>
							}
						/>
					)}
				</section>
			</div>
		</div>
	)
}

function Listings({ view }: { view: CatalogueView }) {
	return (
		<>
			<ul className="mt-4 grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3 xl:grid-cols-4">
				{view.listings.map((listing, index) => (
					<li key={listing.href}>
						<ProductCard
							product={listing}
							heading="h2"
							eager={index === 0 ? "first" : index < FIRST_ROWS}
							sizes={CARD_SIZES}
						/>
					</li>
				))}
			</ul>
			<div className="mt-10">
				<Pagination
					page={view.page}
					pages={view.pages}
					hrefOf={(page) => pageHref(view.firstPageHref, page)}
				/>
			</div>
		</>
	)
}
