import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { isSecretOf } from "./api"
import { ApiError } from "./api-error"
import type { StripeDouble } from "./stripe-double"

/** Something that a browser is answered with. */
export interface Page {
	status: number
	type: string
	body: string
}

const SCRIPTS: Record<string, string> = {
	"/v3/": "stripe.global.js",
	"/v3": "stripe.global.js",
	"/v3/element.js": "element.global.js",
	"/challenge.js": "challenge.global.js",
}

/** @param folder where the built scripts lie @returns null when nothing is there */
export async function pageAt(path: string, folder: string): Promise<Page | null> {
	const script = SCRIPTS[path]
	if (script) {
		return { status: 200, type: "text/javascript", body: await readFile(join(folder, script), "utf8") }
	}
	if (path === "/v3/element") return html("Secure payment input frame", ELEMENT, "/v3/element.js")
	if (/^\/challenge\/pi_\w+$/.test(path)) return html("3-D Secure", CHALLENGE, "/challenge.js")
	return null
}

/** The holder's answer to the question whether it is them. */
export function answerChallenge(double: StripeDouble, intentId: string, body: string): Page {
	const fields = new URLSearchParams(body)
	try {
		const intent = double.intents.get(intentId)
		if (!isSecretOf(intent, fields.get("client_secret") ?? ""))
			return said(404, { message: "No such intent" })
		return said(200, double.intents.answerChallenge(intentId, fields.get("outcome") === "complete"))
	} catch (error) {
		if (error instanceof ApiError) return said(error.status, { message: error.message })
		throw error
	}
}

function said(status: number, body: unknown): Page {
	return { status, type: "application/json", body: JSON.stringify(body) }
}

function html(title: string, body: string, script: string): Page {
	const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head>
<body>${body}<script src="${script}"></script></body></html>`
	return { status: 200, type: "text/html; charset=utf-8", body: page }
}

const STYLE = `body{margin:0;font:16px system-ui,sans-serif;color:#1a1f36}label{display:block;margin-bottom:12px}
input{display:block;box-sizing:border-box;width:100%;margin-top:4px;padding:11px;font:inherit;border:1px solid #8792a2;border-radius:4px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:12px}.challenge{padding:24px}
button{min-height:44px;padding:0 20px;margin-right:12px;font:inherit}`

const ELEMENT = `<form novalidate><label>Card number<input name="number" inputmode="numeric" autocomplete="cc-number"
placeholder="1234 1234 1234 1234"></label><div class="pair"><label>Expiration date<input name="expiry" inputmode="numeric"
autocomplete="cc-exp" placeholder="MM / YY"></label><label>Security code<input name="cvc" inputmode="numeric"
autocomplete="cc-csc" placeholder="CVC"></label></div></form>`

const CHALLENGE = `<main class="challenge"><h1>3-D Secure</h1><p>The bank of this test card asks whether it is you.</p>
<button type="button" value="complete">Complete</button><button type="button" value="fail">Fail</button></main>`
