import { once } from "node:events"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import { answerApi } from "./api"
import { answerControl } from "./control"
import type { Answer } from "./idempotency"
import { answerChallenge, type Page, pageAt } from "./pages"
import { StripeDouble } from "./stripe-double"

/** @property folder where the scripts for browsers lie, built */
export interface ServerOptions {
	port: number
	folder: string
}

/** Starts a double on this machine alone. @param options port 0 for any that is free */
export async function serveStripe({ port, folder }: ServerOptions): Promise<{
	address: string
	double: StripeDouble
	close: () => Promise<void>
}> {
	const double = new StripeDouble()
	const server = createServer((request, response) => {
		answer(double, folder, request, response).catch((error) => {
			response.writeHead(500).end(String(error))
		})
	})
	server.listen(port, "127.0.0.1")
	await once(server, "listening")
	double.address = `http://127.0.0.1:${portOf(server)}`
	return {
		address: double.address,
		double,
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed())
				server.closeAllConnections()
			}),
	}
}

function portOf(server: Server): number {
	const address = server.address()
	return typeof address === "object" && address !== null ? address.port : 0
}

async function answer(
	double: StripeDouble,
	folder: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { method = "GET" } = request
	const url = new URL(request.url ?? "/", double.address)
	const body = await bodyOf(request)
	if (url.pathname.startsWith("/v1/")) {
		await answerFaultily(double, { method, url, body, request }, response)
	} else if (url.pathname.startsWith("/control/")) {
		sendJson(response, await answerControl(double, `${method} ${url.pathname}`, body))
	} else if (method === "POST" && url.pathname.startsWith("/challenge/")) {
		sendPage(response, answerChallenge(double, url.pathname.slice("/challenge/".length), body))
	} else {
		sendPage(
			response,
			(await pageAt(url.pathname, folder)) ?? { status: 404, type: "text/plain", body: "Nothing here" },
		)
	}
}

interface Asked {
	method: string
	url: URL
	body: string
	request: IncomingMessage
}

async function answerFaultily(double: StripeDouble, asked: Asked, response: ServerResponse): Promise<void> {
	const { method, url, body } = asked
	if (method === "OPTIONS") {
		response.writeHead(204, CROSS_ORIGIN).end()
		return
	}
	const named = `${method} ${url.pathname}`
	const idempotencyKey = header(asked.request, "idempotency-key")
	double.seen.push({ request: named, idempotencyKey: idempotencyKey ?? null, body })
	const fault = double.faults.next(named)
	if (fault?.kind === "unreachable") {
		response.destroy()
		return
	}
	if (fault?.kind === "failing") {
		sendJson(response, { status: 500, body: { error: { type: "api_error", message: "An unknown error" } } })
		return
	}
	if (fault?.kind === "slow") await sleep(fault.ms)
	const given = answerApi(double, {
		method,
		path: url.pathname,
		fields: method === "GET" ? url.search.slice(1) : body,
		authorization: header(asked.request, "authorization"),
		idempotencyKey,
	})
	if (fault?.kind === "answer lost") response.destroy()
	else sendJson(response, given)
}

const CROSS_ORIGIN = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" }

function sendJson(response: ServerResponse, { status, body, headers }: Answer): void {
	response.writeHead(status, { "content-type": "application/json", ...CROSS_ORIGIN, ...headers })
	response.end(JSON.stringify(body))
}

function sendPage(response: ServerResponse, { status, type, body }: Page): void {
	response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body)
}

function header(request: IncomingMessage, name: string): string | undefined {
	const value = request.headers[name]
	return Array.isArray(value) ? value[0] : value
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = []
	for await (const chunk of request) chunks.push(Buffer.from(chunk))
	return Buffer.concat(chunks).toString("utf8")
}
