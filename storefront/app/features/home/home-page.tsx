import { m } from "@ocop/messages"
import { LinkButton, ProductCard, type ProductCardData, useLink, useLocale } from "@ocop/ui"
import { lazy, Suspense } from "react"
import { FairCard } from "~/features/fair/fair-card"
import { MAP_BOX, MAP_IMAGE_PATH } from "~/features/showroom/map-image"
import { localePath } from "~/platform/locale"
import { GroupDrawing } from "./group-drawing"
import type { HomeView } from "./home.server"
import { HomeSearch } from "./home-search"
import { Section } from "./section"

/**
 * The server draws it; in the browser its strokes wake up last, for nobody presses them. When they cannot be fetched they never do:
 * what the server drew stays, or an empty place, and the page with it.
 */
const MarketPrint = lazy(() =>
	import("./market-print").then(
		({ MarketPrint }) => ({ default: MarketPrint }),
		() => new Promise<never>(() => undefined),
	),
)

const CARD_SIZES = "(min-width: 80rem) 18rem, (min-width: 48rem) 23vw, 46vw"

/** What this market is, in one warm screen, and the ways into it. */
export function HomePage({ view }: { view: HomeView }) {
	const locale = useLocale()
	return (
		<>
			<Hero view={view} />
			<Counts counts={view.counts} />
			<Section
				title={m.pages_home_groups_title({}, { locale })}
				more={{ href: localePath("/san-pham", locale), label: m.shop_browse_all({}, { locale }) }}
			>
				<Groups groups={view.groups} />
			</Section>
			{view.liveFair && (
				<Section
					title={m.pages_home_fair_title({}, { locale })}
					more={{ href: localePath("/hoi-cho", locale), label: m.pages_home_fair_all({}, { locale }) }}
				>
					<FairCard fair={view.liveFair} heading="h3" shape="wide" />
				</Section>
			)}
			{view.topRated.length > 0 && (
				<Section
					title={m.pages_home_top_title({}, { locale })}
					lead={m.pages_home_top_lead({}, { locale })}
					more={{ href: view.topRatedHref, label: m.pages_home_top_all({}, { locale }) }}
				>
					<Cards listings={view.topRated} />
				</Section>
			)}
			{view.newest.length > 0 && (
				<Section
					title={m.pages_home_newest_title({}, { locale })}
					more={{ href: view.newestHref, label: m.pages_home_newest_all({}, { locale }) }}
				>
					<Cards listings={view.newest} />
				</Section>
			)}
			<Showrooms count={view.showrooms} />
		</>
	)
}

function Hero({ view }: { view: HomeView }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<div className="border-b-2 border-ink bg-wash">
			<div className="mx-auto grid max-w-page items-end gap-x-10 gap-y-6 px-4 pt-8 sm:px-6 lg:grid-cols-[1.05fr_1fr] lg:pt-10">
				<div className="flex flex-col items-start gap-4 lg:self-center lg:pb-10">
					<h1 className="text-4xl font-bold tracking-tight">{m.pages_home_title({}, { locale })}</h1>
					<p className="max-w-xl text-lg">{m.pages_home_lead({}, { locale })}</p>
					<div className="w-full max-md:hidden">
						<HomeSearch />
					</div>
					<p className="flex flex-wrap items-center gap-x-3 text-ink-soft">
						<span>{m.pages_home_try({}, { locale })}</span>
						{view.tries.map((word) => (
							<Link
								key={word}
								href={localePath(`/san-pham?q=${encodeURIComponent(word)}`, locale)}
								className="inline-flex min-h-11 items-center font-semibold text-cinnabar underline-offset-4 hover:underline"
							>
								{word}
							</Link>
						))}
					</p>
				</div>
				<div className="aspect-[640/450] w-full max-w-xl justify-self-center lg:max-w-none">
					<Suspense>
						<MarketPrint className="h-auto w-full" />
					</Suspense>
				</div>
			</div>
		</div>
	)
}

/** Counted now, and said so; what was ever recognised is another number and stands on another page. */
function Counts({ counts }: { counts: HomeView["counts"] }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<div className="border-b-2 border-line bg-raised">
			<div className="mx-auto max-w-page px-4 py-5 sm:px-6">
				<dl className="grid grid-cols-2 gap-x-6 gap-y-3 lg:grid-cols-4">
					{counts.map((count) => (
						<div key={count.label} className="flex flex-col">
							<dt className="order-2 text-sm text-ink-soft">{count.label}</dt>
							<dd className="text-2xl font-bold tabular-nums">{count.figure}</dd>
						</div>
					))}
				</dl>
				<p className="mt-3 max-w-text text-sm text-ink-soft">
					{m.pages_home_counts_note({}, { locale })}{" "}
					<Link
						href={localePath("/ocop-la-gi", locale)}
						className="font-semibold text-cinnabar underline underline-offset-4"
					>
						{m.pages_home_counts_more({}, { locale })}
					</Link>
				</p>
			</div>
		</div>
	)
}

function Groups({ groups }: { groups: HomeView["groups"] }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-5 lg:grid-cols-6">
			{groups.map((group) => (
				<li key={group.code}>
					<Link
						href={group.href}
						className="printed pressable flex h-full flex-col gap-2 p-4 text-ink no-underline"
					>
						<GroupDrawing group={group.code} className="h-20 w-auto self-start sm:h-24" />
						<span className="leading-snug font-semibold">{group.name}</span>
						<span className="mt-auto text-sm text-ink-soft tabular-nums">
							{m.shop_catalogue_count({ count: group.count }, { locale })}
						</span>
					</Link>
				</li>
			))}
		</ul>
	)
}

function Cards({ listings }: { listings: ProductCardData[] }) {
	return (
		<ul className="grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-4">
			{listings.map((listing) => (
				<li key={listing.href}>
					<ProductCard product={listing} heading="h3" sizes={CARD_SIZES} />
				</li>
			))}
		</ul>
	)
}

function Showrooms({ count }: { count: number }) {
	const locale = useLocale()
	return (
		<section className="mx-auto max-w-page px-4 pt-12 sm:px-6 sm:pt-16">
			<div className="printed grid items-center gap-6 overflow-hidden p-6 sm:grid-cols-[1.2fr_1fr] sm:p-8">
				<div className="flex flex-col items-start gap-3">
					<h2 className="text-2xl font-bold">{m.pages_home_showrooms_title({ count }, { locale })}</h2>
					<p className="max-w-text text-ink-soft">{m.pages_home_showrooms_lead({}, { locale })}</p>
					<LinkButton href={localePath("/diem-ban", locale)} variant="secondary">
						{m.pages_home_showrooms_all({}, { locale })}
					</LinkButton>
				</div>
				<img
					src={MAP_IMAGE_PATH}
					alt=""
					{...MAP_BOX}
					loading="lazy"
					decoding="async"
					className="h-auto w-full max-w-72 justify-self-center"
				/>
			</div>
		</section>
	)
}
