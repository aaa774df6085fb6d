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
			{cellsAround(page, pages).map((cell) => (
				<span key={cell.page} className="contents">
					{(cell.gapOnPhone || cell.gapOnWide) && (
						<span
							aria-hidden="true"
							className={`px-0.5 text-ink-soft ${cell.gapOnPhone ? "" : "max-sm:hidden"} ${cell.gapOnWide ? "" : "sm:hidden"}`}
						>
							…
						</span>
					)}
					<Link
						href={hrefOf(cell.page)}
						aria-label={m.ui_page({ page: cell.page }, { locale })}
						aria-current={cell.page === page ? "page" : undefined}
						className={`${CELL} ${cell.wideOnly ? "max-sm:hidden" : ""} ${cell.page === page ? "border-ink bg-ink text-paper" : "border-transparent text-ink hover:border-ink"}`}
					>
						{cell.page}
					</Link>
				</span>
			))}
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

interface PageCell {
	page: number
	/** The neighbours of the present page give way on a phone, so that all cells keep 44 px in one row. */
	wideOnly: boolean
	/** Whether pages are left out before this cell, on a phone and on a wider screen. */
	gapOnPhone: boolean
	gapOnWide: boolean
}

function cellsAround(page: number, pages: number): PageCell[] {
	const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter(
		(number) => number >= 1 && number <= pages,
	)
	const onPhone = new Set([1, page, pages])
	return shown.map((number) => {
		const before = shown.filter((other) => other < number)
		const beforeWide = before.at(-1) ?? number - 1
		const beforePhone = before.findLast((other) => onPhone.has(other)) ?? number - 1
		const wideOnly = !onPhone.has(number)
		return {
			page: number,
			wideOnly,
			gapOnPhone: !wideOnly && number - beforePhone > 1,
			gapOnWide: number - beforeWide > 1,
		}
	})
}
