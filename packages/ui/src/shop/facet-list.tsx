import { m } from "@ocop/messages"
import { Check, ChevronDown } from "lucide-react"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"

export interface FacetOption {
	/** The same page with this option added, or taken away when it is checked. */
	href: string
	label: string
	count: number
	checked?: boolean
}

interface FacetListProps {
	title: string
	options: FacetOption[]
	/** Open from the start; a facet with a checked option always is. */
	open?: boolean
	/** The page without any option of this facet. */
	clearHref?: string
}

/** One facet as a list of links with counts. Folds by `details`, so it works without JavaScript. */
export function FacetList({ title, options, open = false, clearHref }: FacetListProps) {
	const locale = useLocale()
	const Link = useLink()
	const checked = options.filter((option) => option.checked).length
	return (
		<details open={open || checked > 0} className="group border-b-2 border-line py-1 last:border-b-0">
			<summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-2 font-semibold [&::-webkit-details-marker]:hidden">
				<span>
					{title}
					{checked > 0 && (
						<span className="ml-2 rounded-full bg-cinnabar px-2 py-0.5 text-xs text-on-fill tabular-nums">
							{checked}
						</span>
					)}
				</span>
				<ChevronDown aria-hidden="true" className="size-5 transition-transform group-open:rotate-180" />
			</summary>
			<ul className="pb-2">
				{options.map((option) => (
					<li key={option.href}>
						<Link
							href={option.href}
							aria-current={option.checked ? "true" : undefined}
							className="flex min-h-11 items-center gap-3 rounded-cut-sm px-1 py-1.5 leading-snug text-ink no-underline hover:bg-wash"
						>
							<span
								className={`grid size-5 shrink-0 place-items-center rounded-sm border-2 ${option.checked ? "border-cinnabar bg-cinnabar text-on-fill" : "border-clay bg-raised"}`}
							>
								{option.checked && <Check aria-hidden="true" className="size-4" strokeWidth={3} />}
							</span>
							<span className="grow">{option.label}</span>
							<span className="text-sm text-ink-soft tabular-nums">
								<span className="sr-only">{option.checked ? m.ui_facet_remove({}, { locale }) : ""} </span>
								{option.count.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB")}
								<span className="sr-only"> {m.ui_facet_products({}, { locale })}</span>
							</span>
						</Link>
					</li>
				))}
			</ul>
			{clearHref && checked > 0 && (
				<Link
					href={clearHref}
					className="inline-flex min-h-11 items-center px-1 text-sm font-semibold text-cinnabar underline-offset-4 hover:underline"
				>
					{m.ui_facet_clear({ title }, { locale })}
				</Link>
			)}
		</details>
	)
}
