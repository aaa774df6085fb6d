import { m } from "@ocop/messages"
import { EmptyState, LinkButton, Pagination, useLink, useLocale } from "@ocop/ui"
import { pageHref } from "~/features/paging/page-href"
import { localePath } from "~/platform/locale"
import { CertificateSearch } from "./certificate-search"
import { Seal } from "./seal"
import type { CertificateSearchView } from "./search.server"
import { StandingMark } from "./standing-mark"

/** Is this star real? A code or a few words answer. */
export function CertificateSearchPage({ view }: { view: CertificateSearchView }) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6 sm:py-8">
			<div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
				<div>
					<h1 className="text-3xl font-bold">{m.certificate_search_title({}, { locale })}</h1>
					<p className="mt-2 max-w-text text-ink-soft">{m.certificate_search_lead({}, { locale })}</p>
					<div className="mt-5 max-w-2xl">
						<CertificateSearch action={view.action} query={view.query} />
					</div>
					{view.found && <Found found={view.found} />}
				</div>
				<aside className="printed flex flex-col items-start gap-3 p-6">
					<Seal broken={false} className="size-24" />
					<h2 className="text-xl font-bold">{m.certificate_how_title({}, { locale })}</h2>
					<ol className="grid list-decimal gap-2 pl-5">
						<li>{m.certificate_how_badge({}, { locale })}</li>
						<li>{m.certificate_how_code({}, { locale })}</li>
						<li>{m.certificate_how_words({}, { locale })}</li>
					</ol>
					<LinkButton href={localePath("/ocop-la-gi", locale)} variant="secondary">
						{m.certificate_about_link({}, { locale })}
					</LinkButton>
				</aside>
			</div>
		</div>
	)
}

function Found({ found }: { found: NonNullable<CertificateSearchView["found"]> }) {
	const locale = useLocale()
	const Link = useLink()
	if (found.results.length === 0)
		return (
			<EmptyState
				title={m.certificate_search_empty_title({}, { locale })}
				text={m.certificate_search_empty({}, { locale })}
			/>
		)
	return (
		<section className="mt-8" aria-label={m.certificate_search_results({}, { locale })}>
			<p className="text-ink-soft tabular-nums">{found.total}</p>
			<ul className="mt-3 grid gap-3">
				{found.results.map((result) => (
					<li key={result.code}>
						<article className="group printed pressable relative flex flex-wrap items-center gap-x-6 gap-y-2 p-4">
							<div className="min-w-0 grow basis-64">
								<h2 className="text-lg leading-snug font-semibold">
									<Link
										href={result.href}
										className="text-ink no-underline decoration-cinnabar decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0 after:content-['']"
									>
										{result.product}
									</Link>
								</h2>
								<p className="text-sm text-ink-soft">{result.producer}</p>
								<p className="text-sm text-ink-soft tabular-nums">
									{result.stars} · {result.code}
								</p>
							</div>
							<StandingMark tone={result.tone} word={result.standing} />
						</article>
					</li>
				))}
			</ul>
			<div className="mt-8">
				<Pagination
					page={found.page}
					pages={found.pages}
					hrefOf={(page) => pageHref(found.firstPageHref, page)}
				/>
			</div>
		</section>
	)
}
