import type { LoaderFunctionArgs } from "@remix-run/node"
import { wardMapSvg } from "~/features/product/ward-map.server"

/** A small map that shows where a ward lies: "/ban-do/00004.svg". Borders change by law, not by the hour. */
export function loader({ params }: LoaderFunctionArgs) {
	const code = /^(\d{5})\.svg$/.exec(params.file ?? "")?.[1]
	const svg = code ? wardMapSvg(code) : null
	if (svg === null) return new Response(null, { status: 404 })
	return new Response(svg, {
		headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "public, max-age=604800" },
	})
}
