import { m } from "@ocop/messages"
import { ChevronRight } from "lucide-react"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"

export interface Crumb {
	label: string
	/** Absent for the page itself. */
	href?: string
}

/** On a phone the heading right below says where one is; a second time would only take a line. */
function shapeOf(crumb: Crumb, index: number): string {
	return crumb.href || index === 0 ? "flex" : "hidden sm:flex"
}

/** The way from the front page to here; the last crumb is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<nav aria-label={m.ui_breadcrumbs({}, { locale })} className="text-sm">
			<ol className="flex flex-wrap items-center gap-x-1">
				{crumbs.map((crumb, index) => (
					<li key={crumb.label} className={`items-center gap-x-1 ${shapeOf(crumb, index)}`}>
						{index > 0 && <ChevronRight aria-hidden="true" className="size-4 text-clay" />}
						{crumb.href ? (
							<Link
								href={crumb.href}
								className="inline-flex min-h-11 items-center text-cinnabar underline-offset-4 hover:underline"
							>
								{crumb.label}
							</Link>
						) : (
							<span aria-current="page" className="inline-flex min-h-11 items-center text-ink-soft">
								{crumb.label}
							</span>
						)}
					</li>
				))}
			</ol>
		</nav>
	)
}
