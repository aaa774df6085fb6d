import { m } from "@ocop/messages"
import type { ReactNode } from "react"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"
import { Wordmark } from "./wordmark"

interface PageHeaderProps {
	homeHref: string
	/** Shown from tablet width on; the phone has the bottom bar. */
	items: { href: string; label: string; current?: boolean }[]
	/** The id of the page's main element, for the skip link. */
	contentId: string
	search?: ReactNode
	/** Cart, language and the like, at the end. */
	actions?: ReactNode
}

/** The head of every page: skip link, the sign, the search field, the ways. */
export function PageHeader({ homeHref, items, contentId, search, actions }: PageHeaderProps) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<header className="border-b-2 border-ink bg-raised">
			<a
				href={`#${contentId}`}
				className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-cut-sm focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
			>
				{m.ui_skip_to_content({}, { locale })}
			</a>
			<div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2 sm:px-6">
				<Link href={homeHref} className="inline-flex min-h-11 items-center no-underline">
					<Wordmark />
				</Link>
				<nav aria-label={m.ui_nav_main({}, { locale })} className="hidden md:block">
					<ul className="flex items-center gap-1">
						{items.map((item) => (
							<li key={item.href}>
								<Link
									href={item.href}
									aria-current={item.current ? "page" : undefined}
									className={`inline-flex min-h-11 items-center border-b-3 px-3 font-semibold no-underline ${item.current ? "border-cinnabar text-cinnabar" : "border-transparent text-ink hover:border-line"}`}
								>
									{item.label}
								</Link>
							</li>
						))}
					</ul>
				</nav>
				{search && <div className="w-full max-lg:order-1 lg:ml-auto lg:w-80">{search}</div>}
				{actions && <div className="flex items-center gap-1 max-lg:ml-auto">{actions}</div>}
			</div>
		</header>
	)
}
