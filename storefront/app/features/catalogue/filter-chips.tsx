import { m } from "@ocop/messages"
import { useLink, useLocale } from "@ocop/ui"
import { X } from "lucide-react"
import type { FilterChip } from "./catalogue.server"

/** The limits that are set; a press takes one away. */
export function FilterChips({ chips, clearHref }: { chips: FilterChip[]; clearHref: string | null }) {
	const locale = useLocale()
	const Link = useLink()
	if (chips.length === 0) return null
	return (
		<ul aria-label={m.shop_filters_active({}, { locale })} className="mt-3 flex flex-wrap items-center gap-2">
			{chips.map((chip) => (
				<li key={chip.href}>
					<Link
						href={chip.href}
						aria-label={m.shop_filters_remove({ label: chip.label }, { locale })}
						className="inline-flex min-h-11 items-center gap-1.5 rounded-full border-2 border-ink bg-raised px-4 text-sm font-semibold text-ink no-underline hover:bg-wash"
					>
						{chip.label}
						<X aria-hidden="true" className="size-4" />
					</Link>
				</li>
			))}
			{clearHref && chips.length > 1 && (
				<li>
					<Link
						href={clearHref}
						className="inline-flex min-h-11 items-center px-2 text-sm font-semibold text-cinnabar underline-offset-4 hover:underline"
					>
						{m.shop_catalogue_clear({}, { locale })}
					</Link>
				</li>
			)}
		</ul>
	)
}
