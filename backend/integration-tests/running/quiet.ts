import { setTimeout as sleep } from "node:timers/promises"

const WITHIN_MS = 10_000
const BUSY = `select count(*)::int as busy from pg_stat_activity
	where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' and state <> 'idle'`

/**
 * Waits until nobody else asks the database anything, so many looks in a row: what was begun has come to its end then.
 *
 * @throws Error when it is busy for too long
 */
export async function untilQuiet(
	ask: (sql: string) => Promise<{ busy: number }[]>,
	{ looks, everyMs }: { looks: number; everyMs: number },
): Promise<void> {
	const until = Date.now() + WITHIN_MS
	for (let quiet = 0; quiet < looks; ) {
		const [row] = await ask(BUSY)
		quiet = row?.busy === 0 ? quiet + 1 : 0
		if (Date.now() > until) throw new Error("The database is still busy with what was begun before")
		if (quiet < looks) await sleep(everyMs)
	}
}
