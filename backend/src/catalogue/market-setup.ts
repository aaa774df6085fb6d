import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"

export const MARKET_CURRENCY = "vnd"

const regionRow = z.object({ id: z.string() })
const channelRow = z.object({
	id: z.string(),
	stock_locations: z.array(z.object({ id: z.string() }).nullish()).nullish(),
})

/** The one region, the one sales channel and the pooled online stock locations linked to it. */
export interface MarketSetup {
	regionId: string
	salesChannelId: string
	onlineLocationIds: string[]
}

/** By the application's connection: every request has a container of its own. */
const known = new WeakMap<object, MarketSetup>()

/**
 * Where the market sells. Showrooms are stock locations too, but none of them is linked to the channel (invariant 9), so what is
 * linked is what can be sold online. Null before an operator has set the shop up.
 */
export async function marketSetup(container: MedusaContainer): Promise<MarketSetup | null> {
	const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const remembered = known.get(connection)
	if (remembered) return remembered
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const [regions, channels] = await Promise.all([
		query.graph({ entity: "region", fields: ["id"], filters: { currency_code: MARKET_CURRENCY } }),
		query.graph({
			entity: "sales_channel",
			fields: ["id", "stock_locations.id"],
			filters: { is_disabled: false },
		}),
	])
	const region = z.array(regionRow).parse(regions.data)[0]
	const channel = z
		.array(channelRow)
		.parse(channels.data)
		.map((row) => ({
			id: row.id,
			locations: (row.stock_locations ?? []).flatMap((place) => place?.id ?? []),
		}))
		.find((row) => row.locations.length > 0)
	if (!region || !channel) return null
	const setup = { regionId: region.id, salesChannelId: channel.id, onlineLocationIds: channel.locations }
	known.set(connection, setup)
	return setup
}
