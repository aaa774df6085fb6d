import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { MarketError } from "../../market-error"

const RESERVATION = /^\/admin\/reservations(?:\/([^/]+))?$/i

const reservationRows = z.array(
	z.object({ line_item_id: z.string().nullable(), external_id: z.string().nullable() }),
)

/**
 * What is reserved for an order's lines or held for a cart is moved by parcels and checkouts alone (decisions 0029 and 0030): taken away by hand, its goods would be sold twice, and
 * added by hand they would never leave. An officer keeps goods back that are nobody's.
 *
 * @throws MarketError 403 for what is an order's or a cart's, 404 for what is not known
 */
export async function leaveReservedGoods(request: AuthenticatedMedusaRequest, path: string): Promise<void> {
	const named = RESERVATION.exec(path)
	if (!named) return
	const [, id] = named
	const reserved = id === undefined ? [spokenOf(request.body)] : await reservationsOf(request, id)
	if (reserved.length === 0) throw new MarketError("not_found", 404)
	if (reserved.some((row) => row.line_item_id !== null || row.external_id !== null)) {
		throw new MarketError("role_not_allowed", 403)
	}
}

function spokenOf(body: unknown) {
	const spoken = z.object({ line_item_id: z.unknown() }).safeParse(body)
	return { line_item_id: spoken.success ? (spoken.data.line_item_id ?? null) : null, external_id: null }
}

async function reservationsOf({ scope }: AuthenticatedMedusaRequest, id: string) {
	// As it was sent: an id has no letter that an address spells otherwise, so another spelling is not known.
	const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "reservation",
		fields: ["line_item_id", "external_id"],
		filters: { id },
	})
	return reservationRows.parse(data)
}
