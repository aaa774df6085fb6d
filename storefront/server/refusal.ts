import type { NextFunction, Request, Response } from "express"

/** Why the server answers instead of a page. `code` names the message `errors_<code>`. */
export interface Refusal {
	status: 400 | 403 | 404 | 413
	code: "bad_address" | "not_found" | "foreign_origin" | "too_large"
}

/** An address that no page has: the application answers it with its refusal page. */
const REFUSED_PATH = "/tu-choi"

/**
 * Answers with words: a page for people (rendered by the application, without scripts, in the language of the address) and JSON
 * for programs and for the application's own data requests.
 */
export function refuse(refusal: Refusal, req: Request, res: Response, next: NextFunction) {
	if (!wantsPage(req)) {
		res.status(refusal.status).setHeader("Cache-Control", "no-store")
		res.json({ code: refusal.code, message: refusal.code })
		return
	}
	res.locals.refusal = refusal
	const english = /^\/en(\/|\?|$)/.test(req.originalUrl)
	req.method = "GET"
	req.url = req.originalUrl = `${english ? "/en" : ""}${REFUSED_PATH}`
	// A refused body is not read any more.
	delete req.headers["content-length"]
	delete req.headers["transfer-encoding"]
	next()
}

function wantsPage(req: Request) {
	const path = req.originalUrl.split("?")[0] ?? ""
	return !path.endsWith(".data") && (req.headers.accept ?? "").includes("text/html")
}
