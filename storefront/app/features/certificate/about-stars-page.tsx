import { m } from "@ocop/messages"
import { LinkButton, useLocale } from "@ocop/ui"
import type { ReactNode } from "react"
import { localePath } from "~/platform/locale"
import type { AboutStarsView } from "./about-stars.server"
import { Seal } from "./seal"

const CELL = "border-b border-line px-2 py-2.5 text-left align-top break-words first:pl-4 last:pr-4 sm:px-3"

/** What the stars mean, who gives them, how long they hold, and which figures say what. */
export function AboutStarsPage({ view }: { view: AboutStarsView }) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6 sm:py-8">
			<div className="flex items-start justify-between gap-6">
				<div>
					<h1 className="text-3xl font-bold">{m.certificate_about_title({}, { locale })}</h1>
					<p className="mt-3 max-w-text text-lg">{m.certificate_about_lead({}, { locale })}</p>
				</div>
				<Seal broken={false} className="size-28 shrink-0 max-sm:hidden lg:size-36" />
			</div>

			<Chapter title={m.certificate_bands_title({}, { locale })}>
				<p className="max-w-text">{m.certificate_bands_lead({}, { locale })}</p>
				<Bands />
				<p className="max-w-text">{m.certificate_potential_text({}, { locale })}</p>
			</Chapter>

			<Chapter title={m.certificate_who_title({}, { locale })}>
				<p className="max-w-text">{m.certificate_who_lead({}, { locale })}</p>
				<Rubrics rubrics={view.rubrics} />
			</Chapter>

			<Chapter title={m.certificate_months_title({}, { locale })}>
				<p className="max-w-text">{m.certificate_months_text(view.example, { locale })}</p>
				<p className="max-w-text">{m.certificate_months_after({}, { locale })}</p>
			</Chapter>

			<Chapter title={m.certificate_figures_title({}, { locale })}>
				<p className="max-w-text">{m.certificate_figures_lead({}, { locale })}</p>
				<div className="grid items-start gap-6 lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]">
					<div className="printed p-5">
						<p className="text-4xl font-bold tabular-nums">{view.validToday}</p>
						<p className="mt-1 font-semibold">{m.certificate_figures_valid({}, { locale })}</p>
						<p className="mt-1 text-sm text-ink-soft">
							{m.certificate_figures_valid_when({ day: view.today }, { locale })}
						</p>
					</div>
					<Published figures={view.published} />
				</div>
			</Chapter>

			<div className="mt-12 flex flex-wrap gap-3">
				<LinkButton href={localePath("/xac-thuc", locale)}>
					{m.certificate_search_title({}, { locale })}
				</LinkButton>
				<LinkButton href={localePath("/san-pham", locale)} variant="secondary">
					{m.shop_browse_all({}, { locale })}
				</LinkButton>
			</div>
		</div>
	)
}

function Chapter({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section className="mt-10 grid gap-x-10 gap-y-3 border-t-2 border-line pt-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
			<div>
				<span aria-hidden="true" className="hatched mb-3 block h-2.5 w-20 rounded-full" />
				<h2 className="text-2xl font-bold">{title}</h2>
			</div>
			<div className="grid gap-4">{children}</div>
		</section>
	)
}

/** The bands as a ladder; the stars are words here, gold is for certificates in force. */
function Bands() {
	const locale = useLocale()
	const bands = [
		{
			stars: m.certificate_band_five({}, { locale }),
			points: m.certificate_band_five_points({}, { locale }),
			text: m.certificate_band_five_text({}, { locale }),
			width: "sm:ml-0",
		},
		{
			stars: m.certificate_band_four({}, { locale }),
			points: m.certificate_band_four_points({}, { locale }),
			text: m.certificate_band_four_text({}, { locale }),
			width: "sm:mr-12",
		},
		{
			stars: m.certificate_band_three({}, { locale }),
			points: m.certificate_band_three_points({}, { locale }),
			text: m.certificate_band_three_text({}, { locale }),
			width: "sm:mr-24",
		},
		{
			stars: m.certificate_band_below({}, { locale }),
			points: m.certificate_band_below_points({}, { locale }),
			text: m.certificate_band_below_text({}, { locale }),
			width: "sm:mr-36",
		},
	]
	return (
		<ul className="grid max-w-3xl gap-3">
			{bands.map((band) => (
				<li
					key={band.stars}
					className={`printed grid gap-x-6 gap-y-1 p-4 sm:grid-cols-[6rem_13rem_1fr] sm:items-baseline ${band.width}`}
				>
					<strong className="text-xl font-bold">{band.stars}</strong>
					<span className="text-ink-soft tabular-nums">{band.points}</span>
					<span>{band.text}</span>
				</li>
			))}
		</ul>
	)
}

function Rubrics({ rubrics }: { rubrics: AboutStarsView["rubrics"] }) {
	const locale = useLocale()
	return (
		<ul className="grid gap-4 md:grid-cols-3">
			{rubrics.map((rubric, index) => (
				<li key={rubric.since} className={index === 0 ? "printed p-5" : "sheet p-5"}>
					<h3 className="font-bold">{m.certificate_rubric_since({ day: rubric.since }, { locale })}</h3>
					<p className="mt-0.5 text-sm text-ink-soft">
						{m.certificate_rubric_code({ code: rubric.code }, { locale })}
					</p>
					<dl className="mt-3 grid gap-1.5">
						{rubric.authorities.map(({ stars, who }) => (
							<div key={stars} className="flex justify-between gap-4">
								<dt>{m.certificate_stars({ stars }, { locale })}</dt>
								<dd className="text-right font-semibold">{who}</dd>
							</div>
						))}
						<div className="flex justify-between gap-4 border-t border-line pt-1.5 text-sm">
							<dt className="text-ink-soft">{m.certificate_rubric_parts({}, { locale })}</dt>
							<dd className="text-right whitespace-nowrap tabular-nums">{rubric.parts}</dd>
						</div>
					</dl>
				</li>
			))}
		</ul>
	)
}

function Published({ figures }: { figures: AboutStarsView["published"] }) {
	const locale = useLocale()
	return (
		<div className="sheet overflow-hidden">
			<table className="w-full border-separate border-spacing-0 max-sm:text-sm">
				<caption className="px-4 pt-3 pb-1 text-left font-semibold">
					{m.certificate_figures_published({}, { locale })}
				</caption>
				<thead>
					<tr className="text-sm text-ink-soft">
						<th scope="col" className={CELL}>
							{m.certificate_figures_where({}, { locale })}
						</th>
						<th scope="col" className={CELL}>
							{m.certificate_figures_as_of({}, { locale })}
						</th>
						<th scope="col" className={`${CELL} text-right`}>
							{m.certificate_figures_total({}, { locale })}
						</th>
						<th scope="col" className={CELL}>
							{m.certificate_figures_source({}, { locale })}
						</th>
					</tr>
				</thead>
				<tbody>
					{figures.map((figure) => (
						<tr key={figure.key}>
							<td className={CELL}>{figure.place}</td>
							<td className={`${CELL} tabular-nums`}>{figure.asOf}</td>
							<td className={`${CELL} text-right font-semibold tabular-nums`}>{figure.total}</td>
							<td className={`${CELL} text-sm text-ink-soft`}>{figure.source}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
