import type { LoaderFunctionArgs } from "@remix-run/node"
import { sitemapFile } from "~/features/seo/sitemap.server"
import { listedPages, xmlAnswer } from "~/features/seo/sitemap-answer.server"

/** One file of a map that fills several: "/sitemap/2.xml". */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const file = /^(\d{1,4})\.xml$/.exec(params.part ?? "")?.[1]
	if (file === undefined) return xmlAnswer(null)
	return xmlAnswer(sitemapFile(await listedPages(request.signal), Number(file), context.origin))
}
