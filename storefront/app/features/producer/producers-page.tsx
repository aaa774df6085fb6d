import { m } from "@ocop/messages"
import { Button, EmptyState, LinkButton, Pagination, useLink, useLocale } from "@ocop/ui"
import { Form } from "@remix-run/react"
import { FilterChoice, FilterText } from "~/features/content/filter-field"
import { SEARCH_FIELD_MAX } from "~/features/frame/search-box"
import { pageHref } from "~/features/paging/page-href"
import { ProducerCard } from "./producer-card"
import type { ProducersView } from "./producers.server"

/** Who makes all this: a list to search, by name and by former district. */
export function ProducersPage({ view }: { view: ProducersView }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6 sm:py-8">
			<h1 className="text-3xl font-bold">{m.pages_producers_title({}, { locale })}</h1>
			<p className="mt-2 max-w-text text-ink-soft">{m.pages_producers_lead({}, { locale })}</p>
			<Form
				role="search"
				aria-label={m.pages_producers_search({}, { locale })}
				action={view.action}
				className="mt-5 grid items-end gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1.3fr)_auto]"
			>
				<FilterText
					label={m.pages_producers_search({}, { locale })}
					name="q"
					value={view.query ?? ""}
					maxLength={SEARCH_FIELD_MAX}
				/>
				<FilterChoice
					label={m.pages_former_district({}, { locale })}
					name="huyen-cu"
					value={view.district ?? ""}
					everything={m.pages_all_districts({}, { locale })}
					choices={view.districts}
				/>
				<div className="grid h-12">
					<Button type="submit">{m.shop_search_submit({}, { locale })}</Button>
				</div>
			</Form>
			<p className="mt-6 flex flex-wrap items-center gap-x-4 text-ink-soft tabular-nums">
				{view.total}
				{view.clearHref && (
					<Link
						href={view.clearHref}
						className="inline-flex min-h-11 items-center font-semibold text-cinnabar underline-offset-4 hover:underline"
					>
						{m.shop_catalogue_clear({}, { locale })}
					</Link>
				)}
			</p>
			{view.producers.length > 0 ? (
				<>
					<ul className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
						{view.producers.map((producer) => (
							<li key={producer.handle}>
								<ProducerCard producer={producer} heading="h2" />
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
			) : (
				<EmptyState
					title={m.pages_producers_empty_title({}, { locale })}
					text={m.pages_producers_empty({}, { locale })}
					actions={<LinkButton href={view.action}>{m.pages_producers_all({}, { locale })}</LinkButton>}
				/>
			)}
		</div>
	)
}
