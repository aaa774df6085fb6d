import { createHmac } from "node:crypto"
import { parsePhone } from "@ocop/domain"
import { environment } from "../../environment"
import type { HoldVisitor } from "../modules/stock/holds"

/**
 * Whose hold it is, for its bounds alone: keyed hashes, so that the table tells nobody who shops from where.
 *
 * @param address null when nobody said it: then all of them count as one visitor
 * @param phone as it was typed; one that is none is not known
 */
export function holdVisitorOf(address: string | null, phone: string | undefined): HoldVisitor {
	const known = phone === undefined ? null : parsePhone(phone)
	return {
		addressHash: hashOf(`address ${address ?? "unknown"}`),
		phoneHash: known === null ? null : hashOf(`phone ${known}`),
	}
}

function hashOf(text: string): string {
	return createHmac("sha256", environment.orderLinkSecret).update(`hold ${text}`).digest("base64url")
}
