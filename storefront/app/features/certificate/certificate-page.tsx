import { m } from "@ocop/messages"
import { Breadcrumbs, type Fact, Facts, LinkButton, Notice, StarBadge, useLink, useLocale } from "@ocop/ui"
import { Shelf } from "~/features/catalogue/shelf"
import { localePath } from "~/platform/locale"
import type { CertificateView } from "./certificate.server"
import { Seal } from "./seal"
import { StandingMark } from "./standing-mark"

/** The certificate behind a star: whether it holds, who decided and when, what came before and after. */
export function CertificatePage({ view }: { view: CertificateView }) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-page px-4 py-4 sm:px-6">
			<Breadcrumbs crumbs={[...view.crumbs.slice(0, -1), { label: view.entry.code }]} />
			<div className="mt-2 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
				<Sheet view={view} />
				<History view={view} />
			</div>
			<section className="mt-12">
				<h2 className="text-2xl font-bold">{m.certificate_listings_title({}, { locale })}</h2>
				{view.listings.length > 0 ? (
					<Shelf listings={view.listings} />
				) : (
					<div className="mt-3 flex flex-col items-start gap-4">
						<p className="max-w-text text-ink-soft">{m.certificate_not_for_sale({}, { locale })}</p>
						{view.producer.href && (
							<LinkButton href={view.producer.href} variant="secondary">
								{m.certificate_see_producer({}, { locale })}
							</LinkButton>
						)}
					</div>
				)}
			</section>
		</div>
	)
}

/** The certificate as a sheet of paper with its seal. */
function Sheet({ view }: { view: CertificateView }) {
	const locale = useLocale()
	const Link = useLink()
	const { entry } = view
	const facts: Fact[] = [
		{
			name: m.certificate_producer({}, { locale }),
			value: view.producer.href ? (
				<Link href={view.producer.href} className="text-cinnabar underline underline-offset-4">
					{view.producer.name}
				</Link>
			) : (
				view.producer.name
			),
		},
		{ name: m.certificate_ward({}, { locale }), value: view.ward },
		{ name: m.certificate_group({}, { locale }), value: view.group },
		{ name: m.certificate_result({}, { locale }), value: entry.stars },
		{ name: m.certificate_decision({}, { locale }), value: entry.decisionNumber },
		...(view.certificateNumber
			? [{ name: m.certificate_number({}, { locale }), value: view.certificateNumber }]
			: []),
		{ name: m.certificate_authority({}, { locale }), value: view.authority },
		{ name: m.certificate_decided_on({}, { locale }), value: entry.decidedOn },
		{ name: m.certificate_valid_through({}, { locale }), value: entry.validThrough },
		{
			name: m.certificate_code({}, { locale }),
			value: <span className="tracking-widest tabular-nums">{entry.code}</span>,
		},
	]
	return (
		<article className="printed relative p-2">
			<div className="rounded-cut border-2 border-line px-4 py-6 sm:px-8 sm:py-8">
				<div className="flex items-start justify-between gap-4">
					<div className="flex flex-col gap-2">
						<p className="font-semibold text-cinnabar">{m.certificate_title({}, { locale })}</p>
						<h1 className="text-3xl font-bold">{view.productName}</h1>
					</div>
					<Seal
						broken={entry.tone === "over" || entry.tone === "past"}
						className="-mt-2 size-20 shrink-0 sm:size-28"
					/>
				</div>
				<div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
					{view.rating && <StarBadge rating={view.rating} size="lg" />}
					<StandingMark tone={entry.tone} word={entry.standing} />
				</div>
				<p className="mt-3 max-w-text text-lg">{entry.sentence}</p>
				{view.revokedReason && (
					<p lang="vi" className="mt-1 max-w-text">
						{m.certificate_revoked_reason({ reason: view.revokedReason }, { locale })}
					</p>
				)}
				{view.currentHref && (
					<p className="mt-2">
						<Link
							href={view.currentHref}
							className="inline-flex min-h-11 items-center font-semibold text-cinnabar underline underline-offset-4"
						>
							{m.certificate_see_current({}, { locale })}
						</Link>
					</p>
				)}
				<div className="mt-5 border-t-2 border-line pt-2">
					<Facts facts={facts} />
				</div>
				{view.demo && (
					<div className="mt-5">
						<Notice tone="info">
							<p>{m.certificate_demo({}, { locale })}</p>
						</Notice>
					</div>
				)}
			</div>
		</article>
	)
}

function History({ view }: { view: CertificateView }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<aside aria-labelledby="lich-su">
			<h2 id="lich-su" className="text-xl font-bold">
				{m.certificate_history_title({}, { locale })}
			</h2>
			<ol className="mt-3 border-l-2 border-ink pl-5">
				{view.history.map((entry) => (
					<li key={entry.code} className="relative pb-6 last:pb-0">
						<span
							aria-hidden="true"
							className={`absolute top-1.5 -left-[1.7rem] size-3.5 rounded-full border-2 border-ink ${entry.tone === "over" || entry.tone === "past" ? "bg-paper" : "bg-leaf"}`}
						/>
						<div className="flex flex-col items-start gap-1.5">
							<p className="font-semibold">{entry.stars}</p>
							<p className="text-sm text-ink-soft">
								{m.certificate_history_line(
									{ decision: entry.decisionNumber, from: entry.decidedOn, to: entry.validThrough },
									{ locale },
								)}
							</p>
							<StandingMark tone={entry.tone} word={entry.standing} />
							{entry.shown ? (
								<p className="text-sm text-ink-soft">{m.certificate_history_this({}, { locale })}</p>
							) : (
								<Link
									href={entry.href}
									className="inline-flex min-h-11 items-center text-sm font-semibold text-cinnabar underline-offset-4 hover:underline"
								>
									{m.certificate_history_open({ code: entry.code }, { locale })}
								</Link>
							)}
						</div>
					</li>
				))}
			</ol>
			<div className="mt-6 border-t-2 border-line pt-4">
				<p className="text-ink-soft">{m.certificate_ask_another({}, { locale })}</p>
				<div className="mt-2 flex flex-wrap gap-3">
					<LinkButton href={localePath("/xac-thuc", locale)} variant="secondary">
						{m.certificate_search_title({}, { locale })}
					</LinkButton>
					<LinkButton href={localePath("/ocop-la-gi", locale)} variant="quiet">
						{m.certificate_about_link({}, { locale })}
					</LinkButton>
				</div>
			</div>
		</aside>
	)
}
