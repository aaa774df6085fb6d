import { type IncomingHttpHeaders, request } from "node:http"
import { market } from "./market"

export interface RawAnswer {
	status: number
	headers: IncomingHttpHeaders
	text: string
	milliseconds: number
}

interface RawOptions {
	method?: "GET" | "POST"
	headers?: Record<string, string>
	body?: string
	/** Another address of this machine: limits are counted by it, so a test that runs into one disturbs no other. */
	from?: string
	server?: string
}

/** A request exactly as written: no browser and no URL parser tidies the path up. */
export function ask(path: string, options: RawOptions = {}): Promise<RawAnswer> {
	const { hostname, port, host } = new URL(options.server ?? market.storefront)
	const begun = performance.now()
	return new Promise((resolve, reject) => {
		const asked = request(
			{
				host: options.from ? "127.0.0.1" : hostname,
				port,
				path,
				method: options.method ?? "GET",
				localAddress: options.from,
				headers: { host, accept: "text/html", ...options.headers },
			},
			(answer) => {
				const pieces: Buffer[] = []
				answer.on("data", (piece: Buffer) => pieces.push(piece))
				answer.on("error", reject)
				answer.on("end", () =>
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						text: Buffer.concat(pieces).toString("utf8"),
						milliseconds: performance.now() - begun,
					}),
				)
			},
		)
		asked.on("error", reject)
		asked.end(options.body)
	})
}

/** A form as a browser on one of the shop's own pages sends it. */
export function sendForm(
	path: string,
	fields: Record<string, string>,
	options: Pick<RawOptions, "from" | "headers"> = {},
): Promise<RawAnswer> {
	return ask(path, {
		...options,
		method: "POST",
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			origin: new URL(market.storefront).origin,
			...options.headers,
		},
		body: new URLSearchParams(fields).toString(),
	})
}

/** The text of the page's main element, without its marks. */
export function mainText({ text }: RawAnswer): string {
	const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ""
	return main.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
}

/** Where the links and the search forms in the page's main element lead. */
export function waysOn({ text }: RawAnswer): string[] {
	const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ""
	return [...main.matchAll(/<(?:a [^>]*href|form [^>]*action)="([^"]+)"/g)].map(
		([, address]) => address ?? "",
	)
}
