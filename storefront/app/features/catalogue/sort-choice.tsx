import { m } from "@ocop/messages"
import { useLink, useLocale } from "@ocop/ui"
import { ChevronDown } from "lucide-react"
import type { CatalogueView } from "./catalogue.server"

/** The orders of the list as links, folded: works without scripts, and the address says which is chosen. */
export function SortChoice({ sort }: { sort: CatalogueView["sort"] }) {
	const locale = useLocale()
	const Link = useLink()
	const current = sort.options.find((option) => option.word === sort.current)
	return (
		// Anew for every order, so that it folds when one was chosen.
		<details key={sort.current} className="group relative">
			<summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-cut-sm border-2 border-line bg-raised px-3 text-sm hover:border-ink [&::-webkit-details-marker]:hidden">
				<span className="max-sm:sr-only text-ink-soft">{m.shop_sort_title({}, { locale })}:</span>
				<span className="font-semibold">{current?.label}</span>
				<ChevronDown aria-hidden="true" className="size-4 transition-transform group-open:rotate-180" />
			</summary>
			<ul className="absolute right-0 z-30 mt-1 w-56 printed p-1">
				{sort.options.map((option) => (
					<li key={option.word}>
						<Link
							href={option.href}
							aria-current={option.word === sort.current ? "true" : undefined}
							className="flex min-h-11 items-center rounded-cut-sm px-3 text-ink no-underline hover:bg-wash aria-[current]:font-bold aria-[current]:text-cinnabar"
						>
							{option.label}
						</Link>
					</li>
				))}
			</ul>
		</details>
	)
}
