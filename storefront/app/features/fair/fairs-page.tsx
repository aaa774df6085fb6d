import { m } from "@ocop/messages"
import { EmptyState, LinkButton, useLocale } from "@ocop/ui"
import { localePath } from "~/platform/locale"
import { FairCard } from "./fair-card"
import type { FairsView } from "./fairs.server"

/** The fairs: where people are now, what is coming, what has been. */
export function FairsPage({ view }: { view: FairsView }) {
	const locale = useLocale()
	const none = view.now.length + view.coming.length + view.over.length === 0
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6 sm:py-8">
			<h1 className="text-3xl font-bold">{m.fair_list_title({}, { locale })}</h1>
			<p className="mt-2 max-w-text text-ink-soft">{m.fair_list_lead({}, { locale })}</p>
			{none && (
				<EmptyState
					title={m.fair_list_empty_title({}, { locale })}
					text={m.fair_list_empty({}, { locale })}
					actions={
						<LinkButton href={localePath("/diem-ban", locale)}>
							{m.fair_to_showrooms({}, { locale })}
						</LinkButton>
					}
				/>
			)}
			{view.now.map((fair) => (
				<div key={fair.handle} className="mt-6">
					<FairCard fair={fair} heading="h2" shape="wide" eager="first" />
				</div>
			))}
			<div className="grid items-start gap-x-8 lg:grid-cols-2">
				<Fairs title={m.fair_list_coming({}, { locale })} fairs={view.coming} />
				<Fairs title={m.fair_list_over({}, { locale })} fairs={view.over} />
			</div>
		</div>
	)
}

function Fairs({ title, fairs }: { title: string; fairs: FairsView["coming"] }) {
	if (fairs.length === 0) return null
	return (
		<section className="mt-12">
			<h2 className="text-2xl font-bold">{title}</h2>
			<ul className="mt-4 grid gap-5">
				{fairs.map((fair) => (
					<li key={fair.handle}>
						<FairCard fair={fair} heading="h3" shape="row" />
					</li>
				))}
			</ul>
		</section>
	)
}
