import { PassThrough } from "node:stream"
import { text } from "node:stream/consumers"
import type { AppLoadContext, EntryContext } from "@remix-run/node"
import { RemixServer } from "@remix-run/react"
import { renderToPipeableStream } from "react-dom/server"
import { withoutCampaign } from "./features/seo/campaign"
import { NonceProvider } from "./platform/nonce"
import { AWAKE, LATER, SLEEP, sleepUntilTouched } from "./platform/sleeping-page"

/** A page that is not complete by then is cut off. */
export const streamTimeout = 12_000

/** Renders a page to its end before a byte leaves: pages defer nothing, and a whole body compresses best. */
export default function renderPage(
	request: Request,
	status: number,
	headers: Headers,
	context: EntryContext,
	loadContext: AppLoadContext,
): Promise<Response> {
	const url = new URL(request.url)
	url.search = withoutCampaign(url.search)
	const address = context.staticHandlerContext.location
	// Links and forms of the page are made from this address; a campaign's marks would travel on with every one of them.
	context.staticHandlerContext.location = { ...address, search: withoutCampaign(address.search) }
	return new Promise((resolve, reject) => {
		let finalStatus = status
		const { pipe, abort } = renderToPipeableStream(
			<NonceProvider nonce={loadContext.nonce}>
				<RemixServer context={context} url={url.href} nonce={loadContext.nonce} />
			</NonceProvider>,
			{
				nonce: loadContext.nonce,
				onAllReady() {
					const body = new PassThrough()
					headers.set("Content-Type", "text/html; charset=utf-8")
					text(body).then(
						(html) => resolve(new Response(scriptsLast(html), { headers, status: finalStatus })),
						reject,
					)
					pipe(body)
				},
				onShellError: reject,
				onError(error) {
					finalStatus = 500
					console.error("Rendering failed", error)
				},
			},
		)
		setTimeout(abort, streamTimeout).unref()
	})
}

const PRELOAD = '<link rel="modulepreload" '
const MODULE = 'type="module"'

/** A page that is there to be read starts no script by itself; on one to be worked with, what is seen comes before the scripts. */
function scriptsLast(html: string): string {
	if (!html.includes(SLEEP)) return html.replaceAll(PRELOAD, '<link rel="modulepreload" fetchpriority="low" ')
	return html
		.replace(SLEEP, () => `(${sleepUntilTouched})("${LATER}","${AWAKE}")`)
		.replaceAll(PRELOAD, `<link rel="${LATER}" data-wakes="" `)
		.replace(MODULE, `type="${LATER}"`)
}

/** Errors that a route threw without meaning to; refusals in words are no errors and visitors who left are none either. */
export function handleError(error: unknown, { request }: { request: Request }) {
	if (request.signal.aborted) return
	console.error(`${request.method} ${new URL(request.url).pathname} failed`, error)
}
