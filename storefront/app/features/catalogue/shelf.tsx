import { ProductCard, type ProductCardData } from "@ocop/ui"
import type { ReactNode } from "react"

/** Four cards a row where nothing stands beside them, two on a phone. */
const CARD_SIZES = "(min-width: 80rem) 18rem, (min-width: 48rem) 30vw, 46vw"

/** What somebody has to offer, as cards below a heading of the page. */
export function Shelf<Listing extends ProductCardData>({
	listings,
	note,
}: {
	listings: Listing[]
	/** What is said below a card. */
	note?: (listing: Listing) => ReactNode
}) {
	return (
		<ul className="mt-4 grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3 lg:grid-cols-4">
			{listings.map((listing) => (
				<li key={listing.href} className="flex flex-col">
					<div className="grow">
						<ProductCard product={listing} heading="h3" sizes={CARD_SIZES} />
					</div>
					{note?.(listing)}
				</li>
			))}
		</ul>
	)
}
