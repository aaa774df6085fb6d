import pg from "pg"

/**
 * Says one sentence to the market's database, and hangs up: for what no page can do, as letting a day pass or having something go wrong. What people see is looked at on their
 * pages.
 *
 * @returns how many rows it changed
 */
export async function sayToDatabase(sentence: string, values: readonly string[] = []): Promise<number> {
	const connectionString = process.env.DATABASE_URL
	if (!connectionString)
		throw new Error('DATABASE_URL is not set: start these tests with "npm run test:e2e".')
	const client = new pg.Client({ connectionString })
	await client.connect()
	try {
		return (await client.query(sentence, [...values])).rowCount ?? 0
	} finally {
		await client.end()
	}
}

/** The time to pay an order is over, by the clock by which that is judged: the database's. */
export async function runOutOfTime(code: string): Promise<void> {
	const lapsed = await sayToDatabase(
		`update payment_request set expires_at = now() - interval '1 minute'
		where state = 'awaiting' and order_id = (select order_id from placed_order where code = $1)`,
		[code],
	)
	if (lapsed !== 1) throw new Error(`No payment of order ${code} is awaited.`)
}
