import { m } from "@ocop/messages"
import { useLink, useLocale } from "@ocop/ui"
import { MapPin } from "lucide-react"
import type { ProductView } from "./product-view.server"

/** The points of sale that have it on the shelf now. */
export function ShelfList({ shelves }: { shelves: ProductView["shelves"] }) {
	const locale = useLocale()
	const Link = useLink()
	if (shelves.length === 0) return null
	return (
		<details className="group sheet px-4 py-1">
			<summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
				<MapPin aria-hidden="true" className="size-5 text-cinnabar" />
				{m.shop_shelves_title({ count: shelves.length }, { locale })}
			</summary>
			<ul className="pb-2">
				{shelves.map((shelf) => (
					<li key={shelf.href} className="border-t border-line py-1">
						<Link
							href={shelf.href}
							className="flex min-h-11 items-center font-semibold text-ink underline-offset-4 hover:underline"
						>
							{shelf.name}
						</Link>
						<p className="text-sm text-ink-soft">{shelf.address}</p>
						<p className="text-sm font-semibold text-leaf">
							{m.shop_shelf_available({ count: shelf.available }, { locale })}
						</p>
					</li>
				))}
			</ul>
		</details>
	)
}
