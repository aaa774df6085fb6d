import { timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { environment } from "../../../environment"
import { forwardedAddress, networkOf, trustOf } from "./forwarded-address"

/** Carried by requests of our own storefront, with the secret that both know. */
const STOREFRONT_HEADER = "x-market-storefront"

const trust = trustOf(environment.trustProxy)

/**
 * Whose request this is, for limits: the address of the shopper behind our storefront, which alone is believed about it, or of whoever asks us
 * directly. Null when our storefront asks for itself.
 */
export function clientAddress(request: MedusaRequest): string | null {
	const forwarded = textOf(request.headers["x-forwarded-for"])
	if (!isFromOurStorefront(request)) {
		return networkOf(forwardedAddress(request.socket.remoteAddress ?? "unknown", forwarded, trust))
	}
	// Our storefront says one address: its visitor's.
	const visitor = forwarded?.split(",")[0]?.trim() ?? ""
	return visitor === "" ? null : networkOf(visitor)
}

function textOf(header: string | string[] | undefined): string | undefined {
	return Array.isArray(header) ? header.join(",") : header
}

/** Whether a request carries the secret that only our storefront shares. */
export function isFromOurStorefront(request: MedusaRequest): boolean {
	const header = request.headers[STOREFRONT_HEADER]
	if (typeof header !== "string") return false
	const given = Buffer.from(header)
	const known = Buffer.from(environment.storefrontSecret)
	return given.length === known.length && timingSafeEqual(given, known)
}
