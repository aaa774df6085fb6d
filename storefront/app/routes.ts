import { index, type RouteConfig, type RouteConfigEntry, route } from "@remix-run/route-config"

/** The pages that people read: path → file. Each is also reached under /en. */
const PAGES: readonly (readonly [path: string, file: string])[] = [
	["", "routes/shop/home.tsx"],
	["san-pham", "routes/shop/catalogue.tsx"],
	["san-pham/:handle", "routes/shop/product.tsx"],
	["chu-the", "routes/shop/producers.tsx"],
	["chu-the/:handle", "routes/shop/producer.tsx"],
	["gio-hang", "routes/shop/cart.tsx"],
	["thanh-toan", "routes/shop/checkout.tsx"],
	["don-hang/:code", "routes/shop/order.tsx"],
	["tra-cuu-don", "routes/shop/order-lookup.tsx"],
	["xac-thuc", "routes/verify/search.tsx"],
	["xac-thuc/:code", "routes/verify/certificate.tsx"],
	["ocop-la-gi", "routes/verify/about-stars.tsx"],
	["hoi-cho", "routes/fair/fairs.tsx"],
	["hoi-cho/:fair", "routes/fair/fair.tsx"],
	["hoi-cho/:fair/gian/:booth", "routes/fair/booth.tsx"],
	["diem-ban", "routes/showroom/showrooms.tsx"],
	["diem-ban/:handle", "routes/showroom/showroom.tsx"],
	["*", "routes/not-found.tsx"],
]

/** What pages and machines fetch; the same in every language. */
const RESOURCES: readonly (readonly [path: string, file: string])[] = [
	["anh/:width/*", "routes/resources/picture.ts"],
	["rieng-tu/gio", "routes/resources/cart-count.ts"],
	["rieng-tu/giu-hang", "routes/resources/hold.ts"],
	["rieng-tu/don/:code", "routes/resources/order-news.ts"],
	["rieng-tu/don/:code/ma-qr", "routes/resources/transfer-code.ts"],
	["rieng-tu/phi-giao", "routes/resources/delivery-quote.ts"],
	["ban-do/:file", "routes/resources/ward-map.ts"],
	["tim-xa", "routes/resources/ward-search.ts"],
	["ban-do/ha-noi/:file", "routes/showroom/map-picture.ts"],
	["sitemap.xml", "routes/seo/sitemap.ts"],
	["sitemap/:part", "routes/seo/sitemap-part.ts"],
	["robots.txt", "routes/seo/robots.ts"],
]

function pagesIn(locale: "vi" | "en"): RouteConfigEntry[] {
	const prefix = locale === "vi" ? "" : "en"
	return PAGES.map(([path, file]) => {
		const id = `${locale}:${file.replace(/^routes\/|\.tsx$/g, "")}`
		const address = [prefix, path].filter(Boolean).join("/")
		return address === "" ? index(file, { id }) : route(address, file, { id })
	})
}

export default [
	...RESOURCES.map(([path, file]) => route(path, file)),
	...pagesIn("vi"),
	...pagesIn("en"),
] satisfies RouteConfig
