import { m } from "@ocop/messages"
import { BottomBar, type BottomBarPlace, PageHeader, useLocale } from "@ocop/ui"
import { useLocation } from "@remix-run/react"
import type { ReactNode } from "react"
import { localePath, pathWithoutLocale } from "~/platform/locale"
import { CartLink, useCartCount } from "./cart-link"
import { LanguageLink } from "./language-link"
import { OfflineBar } from "./offline-bar"
import { SearchBox } from "./search-box"
import { SiteFooter } from "./site-footer"

export const CONTENT_ID = "noi-dung"

/** What stands around every page: head, main element, footer, and on phones the bar under the thumb. */
export function SiteFrame({ demo, children }: { demo: boolean; children: ReactNode }) {
	const locale = useLocale()
	const path = pathWithoutLocale(useLocation().pathname)
	const cartCount = useCartCount()
	const ways = [
		{ path: "/san-pham", label: m.shop_nav_products({}, { locale }) },
		{ path: "/chu-the", label: m.shop_nav_producers({}, { locale }) },
		{ path: "/hoi-cho", label: m.shop_nav_fairs({}, { locale }) },
		{ path: "/diem-ban", label: m.shop_nav_showrooms({}, { locale }) },
	]
	return (
		<div className="flex min-h-dvh flex-col pb-16 md:pb-0">
			<PageHeader
				homeHref={localePath("/", locale)}
				contentId={CONTENT_ID}
				items={ways.map((way) => ({
					href: localePath(way.path, locale),
					label: way.label,
					current: path.startsWith(way.path),
				}))}
				search={<SearchBox />}
				actions={
					<>
						<LanguageLink />
						<CartLink count={cartCount} />
					</>
				}
			/>
			<main id={CONTENT_ID} tabIndex={-1} className="grow outline-none">
				{children}
			</main>
			<SiteFooter demo={demo} />
			<OfflineBar />
			<BottomBar
				hrefs={{
					shop: localePath("/san-pham", locale),
					fairs: localePath("/hoi-cho", locale),
					showrooms: localePath("/diem-ban", locale),
					cart: localePath("/gio-hang", locale),
				}}
				current={placeOf(path)}
				cartCount={cartCount}
			/>
		</div>
	)
}

function placeOf(path: string): BottomBarPlace | undefined {
	if (path.startsWith("/san-pham") || path.startsWith("/chu-the")) return "shop"
	if (path.startsWith("/hoi-cho")) return "fairs"
	if (path.startsWith("/diem-ban")) return "showrooms"
	if (path.startsWith("/gio-hang") || path.startsWith("/thanh-toan")) return "cart"
	return undefined
}
