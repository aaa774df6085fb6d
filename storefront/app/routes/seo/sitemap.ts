import type { LoaderFunctionArgs } from "@remix-run/node"
import { sitemapFile, sitemapFiles, sitemapIndex } from "~/features/seo/sitemap.server"
import { listedPages, xmlAnswer } from "~/features/seo/sitemap-answer.server"

/** The map of the shop for search engines: one file, or the list of its files. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const pages = await listedPages(request.signal)
	const files = sitemapFiles(pages)
	return xmlAnswer(files === 1 ? sitemapFile(pages, 1, context.origin) : sitemapIndex(files, context.origin))
}
