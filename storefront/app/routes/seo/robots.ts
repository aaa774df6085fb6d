import type { LoaderFunctionArgs } from "@remix-run/node"

/** What crawlers may read: everything but what belongs to one visitor, and no endless combinations of filters. */
export function loader({ context }: LoaderFunctionArgs) {
	const closed = ["/gio-hang", "/thanh-toan", "/don-hang/", "/tra-cuu-don", "/rieng-tu/"]
	const lines = [
		"User-agent: *",
		...closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]),
		"Disallow: /*?*gia-tu=",
		"Disallow: /*?*gia-den=",
		"Disallow: /*?*sap-xep=",
		"",
		`Sitemap: ${new URL("/sitemap.xml", context.origin).href}`,
		"",
	]
	return new Response(lines.join("\n"), {
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
	})
}
