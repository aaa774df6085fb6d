import type { LoaderFunctionArgs } from "@remix-run/node"
import { mapPicture } from "~/features/showroom/map-picture.server"

/** Hanoi's wards, whole or around a former district: "/ban-do/ha-noi/dong-da.svg". Borders change by law, not by the hour. */
export function loader({ params }: LoaderFunctionArgs) {
	const name = /^([a-z-]{2,40})\.svg$/.exec(params.file ?? "")?.[1]
	const svg = name === undefined ? null : mapPicture(name === "ca-thanh-pho" ? null : name)
	if (svg === null) return new Response(null, { status: 404 })
	return new Response(svg, {
		headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "public, max-age=604800" },
	})
}
