import { m } from "@ocop/messages"
import { Breadcrumbs, LinkButton, Picture, useLink, useLocale } from "@ocop/ui"
import { Shelf } from "~/features/catalogue/shelf"
import { WrittenText } from "~/features/content/written-text"
import { ProducerCard } from "~/features/producer/producer-card"
import type { BoothView } from "./booth.server"
import { FairPhase } from "./fair-phase"

/** A booth: its banner, its story, what lies on its table, who stands behind it. */
export function BoothPage({ view }: { view: BoothView }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<div className="mx-auto max-w-page px-4 py-4 sm:px-6">
			<Breadcrumbs crumbs={[...view.crumbs.slice(0, -1), { label: view.title }]} />
			<div className="printed mt-2 overflow-hidden">
				<div className="relative aspect-[3/1] border-b-2 border-ink bg-wash sm:aspect-[7/2]">
					<Picture picture={view.banner} sizes="(min-width: 80rem) 77rem, 96vw" eager="first" />
				</div>
				<div className="flex flex-wrap items-center gap-x-6 gap-y-3 p-4 sm:p-6">
					{view.place && (
						<p className="grid shrink-0 place-items-center rounded-cut-sm border-2 border-ink bg-wash px-4 py-1.5 text-center">
							<span className="text-xs text-ink-soft">{m.fair_place_label({}, { locale })}</span>
							<span className="text-2xl leading-tight font-bold tabular-nums">{view.place}</span>
						</p>
					)}
					<div className="grow">
						<h1 className="text-2xl font-bold sm:text-3xl">{view.title}</h1>
						<p className="text-ink-soft">
							<Link href={view.fair.href} className="text-cinnabar underline underline-offset-4">
								{view.fair.name}
							</Link>{" "}
							· {view.fair.days}
						</p>
					</div>
					<FairPhase
						tense={view.open ? "now" : view.fair.tense === "coming" ? "coming" : "over"}
						word={
							view.open
								? m.fair_booth_open({}, { locale })
								: view.fair.tense === "now"
									? m.fair_booth_closed({}, { locale })
									: view.fair.phase
						}
					/>
				</div>
			</div>

			<div className="mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
				<section>
					<h2 className="text-xl font-bold">{m.fair_booth_story({}, { locale })}</h2>
					<div className="mt-2">
						<WrittenText text={view.story} />
					</div>
				</section>
				<section>
					<h2 className="mb-2 text-xl font-bold">{m.fair_booth_producer({}, { locale })}</h2>
					<ProducerCard producer={view.producer} heading="h3" />
				</section>
			</div>

			<section className="mt-10">
				<h2 className="text-2xl font-bold">{m.fair_booth_products({}, { locale })}</h2>
				{view.products.length > 0 ? (
					<Shelf listings={view.products} />
				) : (
					<p className="mt-2 text-ink-soft">{m.fair_booth_no_products({}, { locale })}</p>
				)}
			</section>
			<div className="mt-10 flex flex-wrap gap-3">
				<LinkButton href={view.fair.href} variant="secondary">
					{m.fair_back_to_plan({}, { locale })}
				</LinkButton>
			</div>
		</div>
	)
}
