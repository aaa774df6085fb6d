import { timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { environment } from "../../../environment"

/** Carried by requests of our own storefront, with the secret that both know. */
const STOREFRONT_HEADER = "x-market-storefront"

/**
 * Whose request this is, for limits: the address of the shopper behind our storefront, which alone is believed about it, or of whoever asks us
 * directly. Null when our storefront asks for itself.
 */
export function clientAddress(request: MedusaRequest): string | null {
	if (!isOurStorefront(request.headers[STOREFRONT_HEADER])) return directAddress(request)
	const forwarded = request.headers["x-forwarded-for"]
	const [first] = (Array.isArray(forwarded) ? forwarded.join(",") : (forwarded ?? "")).split(",")
	const address = first?.trim() ?? ""
	return address === "" ? null : address.slice(0, 64)
}

/** A forwarded address counts only behind a proxy that the operator named: anybody can write the header. */
function directAddress(request: MedusaRequest): string {
	const address = environment.trustProxy === null ? request.socket.remoteAddress : request.ip
	return address ?? "unknown"
}

function isOurStorefront(header: string | string[] | undefined): boolean {
	if (typeof header !== "string") return false
	const given = Buffer.from(header)
	const known = Buffer.from(environment.storefrontSecret)
	return given.length === known.length && timingSafeEqual(given, known)
}
