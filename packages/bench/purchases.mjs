import pg from "pg"
import { median } from "./load.mjs"
import { OperatorDesk } from "./operator-desk.mjs"
import { buy, buyStock, fillCart, order } from "./shoppers.mjs"

const CONNECTIONS = 10
const SHOPPERS = 500
const UNITS = 50
/** How many press at the same moment. */
const AT_ONCE = 50
const PLENTY = 100_000
const RESERVATIONS = 300

/**
 * Whole purchases, ours against the stock sequence on the same backend; many shoppers who want few pieces through two backends; and what the
 * guard of the stock costs a reservation.
 * @param {{backendUrl: string, secondBackendUrl: string, publishableKey: string, databaseUrl: string, rounds?: number, seconds?: number}} market
 */
export async function measurePurchases({
	backendUrl,
	secondBackendUrl,
	publishableKey,
	databaseUrl,
	rounds = 3,
	seconds = 10,
}) {
	const headers = { "x-publishable-api-key": publishableKey }
	const counter = { backendUrl, headers }
	const desk = await OperatorDesk.open(backendUrl)
	const goods = await desk.goods(headers, CONNECTIONS + 1)
	const [wanted, ...plenty] = goods
	for (const item of plenty) await desk.setStock(item, PLENTY)
	const regionId = await desk.regionId()

	const results = { ours: [], stock: [] }
	let shopper = 0
	for (let round = 0; round < rounds; round += 1) {
		results.ours.push(await roundOf((item) => buy(counter, item, shopper++), plenty, seconds))
		results.stock.push(
			await roundOf((item) => buyStock(counter, item, shopper++, { regionId }), plenty, seconds),
		)
	}
	const summary = (list) => ({
		perSecond: median(list.map((one) => one.perSecond)),
		p50: median(list.map((one) => one.p50)),
		p97: median(list.map((one) => one.p97)),
	})
	const [ours, stock] = [summary(results.ours), summary(results.stock)]
	const rush = await rushFor(wanted, {
		desk,
		headers,
		urls: [backendUrl, secondBackendUrl],
		databaseUrl,
		shopper,
	})
	const guard = await guardCost(databaseUrl, plenty[0])
	return { ours, stock, ratio: ours.perSecond / stock.perSecond, rush, guard }
}

/** Buyers one after another on each connection, each with goods of its own, for so many seconds. Latencies in ms. */
async function roundOf(purchase, goods, seconds) {
	const latencies = []
	const started = performance.now()
	const ends = started + seconds * 1000
	const buyer = async (item) => {
		while (performance.now() < ends) {
			const begun = performance.now()
			await purchase(item)
			latencies.push(performance.now() - begun)
		}
	}
	await Promise.all(goods.slice(0, CONNECTIONS).map(buyer))
	const sorted = latencies.sort((a, b) => a - b)
	return {
		perSecond: (latencies.length * 1000) / (performance.now() - started),
		p50: median(sorted),
		p97: sorted[Math.floor(sorted.length * 0.97)],
	}
}

/** Five hundred shoppers with full carts press at once, in turn at two backends, for fifty pieces. */
async function rushFor(goods, { desk, headers, urls, databaseUrl, shopper }) {
	await desk.setStock(goods, UNITS)
	const counters = urls.map((backendUrl) => ({ backendUrl, headers }))
	const carts = []
	for (let start = 0; start < SHOPPERS; start += CONNECTIONS) {
		const some = Array.from({ length: CONNECTIONS }, (_, index) => fillCart(counters[index % 2], goods))
		carts.push(...(await Promise.all(some)))
	}
	const outcomes = { sold: 0, refusedInWords: 0, other: 0 }
	const latencies = []
	const started = performance.now()
	const waiting = carts.map((cart, index) => ({ cart, index }))
	const press = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const begun = performance.now()
			const { status, body } = await order(counters[next.index % 2], next.cart, shopper + next.index)
			latencies.push(performance.now() - begun)
			if (status === 201) outcomes.sold += 1
			else if (status === 409 && body?.code) outcomes.refusedInWords += 1
			else outcomes.other += 1
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, press))
	const seconds = (performance.now() - started) / 1000
	const sorted = latencies.sort((a, b) => a - b)
	return {
		shoppers: SHOPPERS,
		units: UNITS,
		...outcomes,
		...(await leftOf(databaseUrl, goods)),
		seconds,
		p50: median(sorted),
		p97: sorted[Math.floor(sorted.length * 0.97)],
	}
}

/** What the database says afterwards: pieces promised, pieces promised to no order, attempts that never came to an end. */
async function leftOf(databaseUrl, goods) {
	return await withDatabase(databaseUrl, async (client) => {
		const { rows } = await client.query(
			`select coalesce(sum(quantity), 0)::int as reserved,
				coalesce(sum(quantity) filter (where not exists (select from order_item where item_id = line_item_id)), 0)::int as stuck
			from reservation_item where inventory_item_id = $1 and deleted_at is null`,
			[goods.inventoryItemId],
		)
		const { rows: open } = await client.query("select count(*)::int as open from cart_placing where open")
		return { ...rows[0], openAttempts: open[0].open }
	})
}

/** Milliseconds that one reservation takes with the guard and without, alternating, in transactions that are not kept. */
async function guardCost(databaseUrl, goods) {
	return await withDatabase(databaseUrl, async (client) => {
		const timed = async (guarded) => {
			await client.query("begin")
			if (!guarded) await client.query("set local session_replication_role = replica")
			const started = performance.now()
			for (let count = 0; count < RESERVATIONS; count += 1)
				await client.query(
					"insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity) values ($1, $2, $3, 1, $4)",
					[
						`bench_${guarded}_${count}`,
						goods.inventoryItemId,
						goods.locationId,
						{ value: "1", precision: 20 },
					],
				)
			const each = (performance.now() - started) / RESERVATIONS
			await client.query("rollback")
			return each
		}
		const guarded = []
		const bare = []
		for (let round = 0; round < 5; round += 1) {
			guarded.push(await timed(true))
			bare.push(await timed(false))
		}
		return { guardedMs: median(guarded), bareMs: median(bare) }
	})
}

async function withDatabase(databaseUrl, work) {
	const client = new pg.Client({ connectionString: databaseUrl })
	await client.connect()
	try {
		return await work(client)
	} finally {
		await client.end()
	}
}
