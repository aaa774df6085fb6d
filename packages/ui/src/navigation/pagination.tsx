import { m } from "@ocop/messages"
import { ChevronLeft, ChevronRight } from "lucide-react"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"

interface PaginationProps {
	/** From 1. */
	page: number
	pages: number
	/** The address of a page. */
	hrefOf: (page: number) => string
}

const CELL =
	"inline-flex size-11 items-center justify-center rounded-cut-sm border-2 font-semibold no-underline tabular-nums"

/** The pages as links: first, last, and those around the present one. Draws nothing for a single page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
	const locale = useLocale()
	const Link = useLink()
	if (pages <= 1) return null
	return (
		<nav
			aria-label={m.ui_pagination({}, { locale })}
			className="flex flex-wrap items-center justify-center gap-1.5"
		>
			{page > 1 && (
				<Link
					href={hrefOf(page - 1)}
					rel="prev"
					aria-label={m.ui_page_previous({}, { locale })}
					className={`${CELL} border-transparent text-cinnabar hover:border-ink`}
				>
					<ChevronLeft aria-hidden="true" />
				</Link>
			)}
			{pagesAround(page, pages).map((shown, index, all) => {
				const gap = index > 0 && shown - (all[index - 1] ?? shown) > 1
				return (
					<span key={shown} className="contents">
						{gap && (
							<span aria-hidden="true" className="px-0.5 text-ink-soft">
								…
							</span>
						)}
						<Link
							href={hrefOf(shown)}
							aria-label={m.ui_page({ page: shown }, { locale })}
							aria-current={shown === page ? "page" : undefined}
							className={`${CELL} ${shown === page ? "border-ink bg-ink text-paper" : "border-transparent text-ink hover:border-ink"}`}
						>
							{shown}
						</Link>
					</span>
				)
			})}
			{page < pages && (
				<Link
					href={hrefOf(page + 1)}
					rel="next"
					aria-label={m.ui_page_next({}, { locale })}
					className={`${CELL} border-transparent text-cinnabar hover:border-ink`}
				>
					<ChevronRight aria-hidden="true" />
				</Link>
			)}
		</nav>
	)
}

function pagesAround(page: number, pages: number): number[] {
	return [...new Set([1, page - 1, page, page + 1, pages])].filter((shown) => shown >= 1 && shown <= pages)
}
