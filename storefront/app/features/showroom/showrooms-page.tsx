import { m } from "@ocop/messages"
import { Button, EmptyState, LinkButton, useLink, useLocale } from "@ocop/ui"
import { Form } from "@remix-run/react"
import { Check, LocateFixed } from "lucide-react"
import { FilterChoice } from "~/features/content/filter-field"
import { nearestFirst } from "./distance"
import { OpeningMark } from "./opening-mark"
import type { ShowroomCardView } from "./showroom-card.server"
import { ShowroomMap } from "./showroom-map"
import type { ShowroomsView } from "./showrooms.server"
import { useWhereabouts } from "./use-whereabouts"

/** Where one can see, touch and take home: the map, and the same as a list. */
export function ShowroomsPage({ view }: { view: ShowroomsView }) {
	const locale = useLocale()
	const { can, ask, state, here } = useWhereabouts()
	const rows: { thing: ShowroomCardView; kilometres: number | null }[] = here
		? nearestFirst(view.showrooms, here)
		: view.showrooms.map((thing) => ({ thing, kilometres: null }))
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6 sm:py-8">
			<h1 className="text-3xl font-bold">{m.showroom_list_title({}, { locale })}</h1>
			<p className="mt-2 max-w-text text-ink-soft">{m.showroom_list_lead({}, { locale })}</p>
			<Filters view={view} />
			<div className="mt-6 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)]">
				<div className="lg:sticky lg:top-4">
					<div className="printed bg-wash p-3 sm:p-5">
						<div className="mx-auto lg:max-w-[min(100%,58vh)]">
							<ShowroomMap map={view.map} />
						</div>
					</div>
					{view.demo && <p className="mt-3 text-sm text-ink-soft">{m.showroom_demo({}, { locale })}</p>}
				</div>
				<section aria-label={m.showroom_list_of_points({}, { locale })}>
					<div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2">
						<p className="text-ink-soft tabular-nums">{view.total}</p>
						{can && view.showrooms.length > 1 && (
							<Button
								variant="secondary"
								onClick={ask}
								disabled={state === "asking"}
								icon={<LocateFixed aria-hidden="true" className="size-5" />}
							>
								{m.showroom_near_me({}, { locale })}
							</Button>
						)}
					</div>
					<p role="status" className="text-sm text-ink-soft">
						{state === "asking" && m.showroom_near_asking({}, { locale })}
						{state === "unavailable" && m.showroom_near_unavailable({}, { locale })}
						{state === "known" && m.showroom_near_sorted({}, { locale })}
					</p>
					{rows.length > 0 ? (
						<ul className="mt-3 grid gap-3">
							{rows.map(({ thing, kilometres }) => (
								<li key={thing.handle}>
									<ShowroomRow showroom={thing} kilometres={kilometres} />
								</li>
							))}
						</ul>
					) : (
						<EmptyState
							title={m.showroom_empty_title({}, { locale })}
							text={m.showroom_empty({}, { locale })}
							actions={
								<LinkButton href={view.clearHref ?? view.action}>{m.showroom_all({}, { locale })}</LinkButton>
							}
						/>
					)}
				</section>
			</div>
		</div>
	)
}

function Filters({ view }: { view: ShowroomsView }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<div className="mt-5 flex flex-wrap items-end gap-3">
			<Form action={view.action} className="flex grow items-end gap-3 sm:grow-0">
				{view.openNow && <input type="hidden" name="dang-mo" value="1" />}
				<div className="min-w-0 grow sm:w-72">
					<FilterChoice
						label={m.showroom_former_district({}, { locale })}
						name="huyen-cu"
						value={view.district ?? ""}
						everything={m.showroom_whole_city({}, { locale })}
						choices={view.districts}
					/>
				</div>
				<div className="grid h-12">
					<Button type="submit">{m.showroom_show({}, { locale })}</Button>
				</div>
			</Form>
			<Link
				href={view.openNowHref}
				aria-current={view.openNow ? "true" : undefined}
				className="inline-flex min-h-12 items-center gap-3 rounded-cut-sm border-2 border-ink bg-raised px-4 font-semibold text-ink no-underline hover:bg-wash"
			>
				<span
					className={`grid size-5 place-items-center rounded-sm border-2 ${view.openNow ? "border-cinnabar bg-cinnabar text-on-fill" : "border-clay"}`}
				>
					{view.openNow && <Check aria-hidden="true" className="size-4" strokeWidth={3} />}
				</span>
				{m.showroom_open_now_only({ count: view.openCount }, { locale })}
			</Link>
			{view.clearHref && (
				<Link
					href={view.clearHref}
					className="inline-flex min-h-11 items-center font-semibold text-cinnabar underline-offset-4 hover:underline"
				>
					{m.showroom_all({}, { locale })}
				</Link>
			)}
		</div>
	)
}

function ShowroomRow({ showroom, kilometres }: { showroom: ShowroomCardView; kilometres: number | null }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<article className="group sheet relative grid gap-1 px-4 py-3 hover:border-ink">
			<div className="flex items-baseline justify-between gap-4">
				<h2 className="leading-snug font-semibold">
					<Link
						href={showroom.href}
						className="text-ink no-underline decoration-cinnabar decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0 after:content-['']"
					>
						{showroom.name}
					</Link>
				</h2>
				{kilometres !== null && (
					<span className="shrink-0 font-semibold tabular-nums">
						{m.showroom_kilometres(
							{
								distance: kilometres.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB", {
									maximumFractionDigits: 1,
								}),
							},
							{ locale },
						)}
					</span>
				)}
			</div>
			<p className="text-sm text-ink-soft">{showroom.address}</p>
			<p className="flex flex-wrap gap-x-5 text-sm">
				<OpeningMark open={showroom.open} words={showroom.opening} />
				<span className="text-ink-soft">{showroom.shelf}</span>
			</p>
		</article>
	)
}
