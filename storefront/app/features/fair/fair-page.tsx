import { m } from "@ocop/messages"
import { Breadcrumbs, Picture, PlanBoothList, useLink, useLocale, ZoomableFloorPlan } from "@ocop/ui"
import { MapPin } from "lucide-react"
import { WrittenText } from "~/features/content/written-text"
import type { FairView } from "./fair.server"
import { FairFacts } from "./fair-card"
import { FairPhase } from "./fair-phase"

/** A fair one can walk through: the plan, and the same as a list. */
export function FairPage({ view }: { view: FairView }) {
	const locale = useLocale()
	const { card, plan } = view
	return (
		<div className="mx-auto max-w-page px-4 py-4 sm:px-6">
			<Breadcrumbs crumbs={[...view.crumbs.slice(0, -1), { label: card.name }]} />
			<div className="mt-2 grid items-start gap-6 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)] lg:gap-10">
				<div className="printed relative aspect-[4/3] overflow-hidden md:aspect-[4/5]">
					<Picture picture={card.poster} sizes="(min-width: 48rem) 20rem, 94vw" eager="first" />
				</div>
				<div className="flex flex-col gap-4">
					<div className="flex flex-wrap gap-2">
						<FairPhase tense={card.tense} word={card.phase} />
						{card.tense === "now" && (
							<FairPhase
								tense={view.open ? "now" : "over"}
								word={view.open ? m.fair_gates_open({}, { locale }) : m.fair_gates_closed({}, { locale })}
							/>
						)}
					</div>
					<h1 className="text-3xl font-bold">{card.name}</h1>
					<FairFacts fair={card} />
					<WrittenText text={view.description} />
					{card.demo && <p className="text-sm text-ink-soft">{m.fair_demo({}, { locale })}</p>}
				</div>
			</div>

			<div className="mt-12 grid items-start gap-x-8 gap-y-12 lg:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]">
				<section className="lg:sticky lg:top-4">
					<h2 className="text-2xl font-bold">{m.fair_plan_heading({}, { locale })}</h2>
					<p className="mt-1 mb-4 max-w-text text-ink-soft">{m.fair_plan_lead({}, { locale })}</p>
					<ZoomableFloorPlan plan={plan} />
				</section>
				<section>
					<h2 className="text-2xl font-bold">{m.fair_booths_heading({}, { locale })}</h2>
					<Booths booths={view.booths} />
				</section>
			</div>
			<details className="mt-8">
				<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-cinnabar underline-offset-4 hover:underline">
					{m.fair_plan_as_list({}, { locale })}
				</summary>
				<PlanBoothList plan={plan} />
			</details>
		</div>
	)
}

function Booths({ booths }: { booths: FairView["booths"] }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<ul className="mt-4 grid gap-4 sm:grid-cols-2">
			{booths.map((booth) => (
				<li key={booth.href}>
					<article className="group printed pressable relative flex h-full flex-col overflow-hidden">
						<div className="relative aspect-[3/1] border-b-2 border-ink bg-wash">
							<Picture
								picture={booth.banner}
								sizes="(min-width: 64rem) 19rem, (min-width: 40rem) 46vw, 94vw"
							/>
							{booth.place && (
								<span className="absolute top-2 left-2 rounded-cut-sm border-2 border-ink bg-raised px-2.5 py-0.5 font-bold tabular-nums">
									<span className="sr-only">{m.fair_place_label({}, { locale })} </span>
									{booth.place}
								</span>
							)}
						</div>
						<div className="flex grow flex-col gap-1 px-4 pt-3 pb-4">
							<h3 className="text-lg leading-snug font-semibold">
								<Link
									href={booth.href}
									className="text-ink no-underline decoration-cinnabar decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0 after:content-['']"
								>
									{booth.title}
								</Link>
							</h3>
							{booth.producer && <p className="text-sm text-ink-soft">{booth.producer}</p>}
							<p className="mt-auto flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
								<span className="inline-flex items-center gap-1">
									<MapPin aria-hidden="true" className="size-4" />
									{booth.ward}
								</span>
								<span>{booth.listings}</span>
							</p>
						</div>
					</article>
				</li>
			))}
		</ul>
	)
}
