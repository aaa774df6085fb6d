import { m } from "@ocop/messages"
import { MapPin, ShoppingBasket, Store } from "lucide-react"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"
import { LanternIcon } from "../drawings/lantern-icon"

export type BottomBarPlace = "shop" | "fairs" | "showrooms" | "cart"

interface BottomBarProps {
	hrefs: Record<BottomBarPlace, string>
	current?: BottomBarPlace
	/** Known only after the private cart has answered; until then no number is shown. */
	cartCount?: number
}

const ICONS = { shop: Store, fairs: LanternIcon, showrooms: MapPin, cart: ShoppingBasket }
const PLACES: BottomBarPlace[] = ["shop", "fairs", "showrooms", "cart"]

/** The four places of the market under the thumb; only on narrow screens. */
export function BottomBar({ hrefs, current, cartCount }: BottomBarProps) {
	const locale = useLocale()
	const Link = useLink()
	const labels: Record<BottomBarPlace, string> = {
		shop: m.ui_nav_shop({}, { locale }),
		fairs: m.ui_nav_fairs({}, { locale }),
		showrooms: m.ui_nav_showrooms({}, { locale }),
		cart: m.ui_nav_cart({}, { locale }),
	}
	return (
		<nav
			aria-label={m.ui_nav_bottom({}, { locale })}
			className="fixed inset-x-0 bottom-0 z-40 border-t-2 border-ink bg-raised pb-[env(safe-area-inset-bottom)] md:hidden"
		>
			<ul className="grid grid-cols-4">
				{PLACES.map((place) => {
					const Icon = ICONS[place]
					const here = place === current
					return (
						<li key={place}>
							<Link
								href={hrefs[place]}
								aria-current={here ? "page" : undefined}
								className={`relative flex min-h-15 flex-col items-center justify-center gap-0.5 text-xs no-underline ${here ? "font-bold text-cinnabar before:absolute before:inset-x-5 before:top-0 before:h-1 before:rounded-b-full before:bg-cinnabar" : "text-ink"}`}
							>
								<span className="relative">
									<Icon aria-hidden="true" className="size-6" strokeWidth={here ? 2.4 : 1.9} />
									{place === "cart" && cartCount !== undefined && cartCount > 0 && (
										<span className="absolute -top-1.5 left-4 min-w-5 rounded-full border-2 border-raised bg-cinnabar px-1 text-center text-[0.6875rem] leading-4 font-bold text-on-fill tabular-nums">
											{cartCount > 99 ? "99+" : cartCount}
										</span>
									)}
								</span>
								{labels[place]}
							</Link>
						</li>
					)
				})}
			</ul>
		</nav>
	)
}
