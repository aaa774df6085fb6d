import type { LoaderFunctionArgs } from "@remix-run/node"
import { wardOptions } from "~/features/ward/ward-options.server"

const QUERY_MAX = 100

/** Wards that a text may mean, for the field that searches as one types: "/tim-xa?q=bat trang". Answered from memory. */
export function loader({ request }: LoaderFunctionArgs) {
	const parameters = new URL(request.url).searchParams
	const text = (parameters.get("q") ?? "").slice(0, QUERY_MAX)
	const options = wardOptions(text, parameters.get("ngon-ngu") === "en" ? "en" : "vi")
	return Response.json({ options }, { headers: { "Cache-Control": "public, max-age=3600" } })
}
