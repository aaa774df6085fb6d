import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingProvider } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Who waits looks again after a while, longer each time: fifty who look all the time keep the one who holds the lock from its work. */
const LOOK_AGAIN_MS = { first: 50, most: 400 }
// Medusa's steps say no time of their own.
const DEFAULT_PATIENCE_SECONDS = 30
// Longer than any job that is done under a lock takes. A process that is killed keeps others waiting for no longer.
const LEASE_SECONDS = 60
/** A lock that is not given back keeps others waiting until it lapses: a database that was away for a moment is asked again, after so long each time. */
const GIVE_BACK_AGAIN_MS = [100, 300, 1_000, 3_000]

interface Owned {
	ownerId?: string | null
}

/**
 * Locks that several processes share through PostgreSQL, where there is no Redis: a row a key, with an owner and an end. No connection is kept while
 * a lock is held, so however many orders wait, those that hold one find a connection to go on with. What has lapsed is taken over in the same
 * statement that asks. Locks are an ordering among friends here; what must not happen, the database refuses by itself (docs/decisions/0026, 0027).
 */
export class DatabaseLocks implements ILockingProvider {
	static readonly identifier = "locking-database"
	private readonly database: Knex

	constructor(container: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
		this.database = container[ContainerRegistrationKeys.PG_CONNECTION]
	}

	/** @throws Error when a key stays locked for longer than `timeout` seconds */
	async execute<Result>(
		keys: string | string[],
		job: () => Promise<Result>,
		{ timeout = DEFAULT_PATIENCE_SECONDS }: { timeout?: number } = {},
	): Promise<Result> {
		const ownerId = `execute:${randomUUID()}`
		const until = performance.now() + timeout * 1000
		try {
			await this.acquireBy(until, keys, ownerId)
			return await job()
		} finally {
			await this.release(keys, { ownerId })
		}
	}

	/** @throws Error when a key is another's; the owner may ask again, and has it for as long anew */
	async acquire(
		keys: string | string[],
		{ ownerId, expire }: Owned & { expire?: number } = {},
	): Promise<void> {
		for (const key of listOf(keys)) {
			const { rows }: { rows: object[] } = await this.database.raw(
				`insert into market_lock (key, owner, until) values (?, ?, now() + ?::float8 * interval '1 second')
				on conflict (key) do update set owner = excluded.owner, until = excluded.until
					where market_lock.until <= now() or market_lock.owner = excluded.owner
				returning key`,
				[key, ownerId ?? `nobody:${randomUUID()}`, expire ?? LEASE_SECONDS],
			)
			if (rows.length === 0) throw notAcquired(key)
		}
	}

	/** @returns false when one of the keys was not the owner's; without an owner, when it was nobody's */
	async release(keys: string | string[], { ownerId }: Owned = {}): Promise<boolean> {
		const wanted = listOf(keys)
		const rows = await this.giveBack(wanted, ownerId ?? null)
		// What killed processes left goes by the way.
		await this.database.raw(
			`delete from market_lock where key in (select key from market_lock where until <= now() for update skip locked)`,
		)
		return rows.length === wanted.length && rows.every(({ lapsed }) => !lapsed)
	}

	async releaseAll({ ownerId }: Owned = {}): Promise<void> {
		await this.database.raw(`delete from market_lock where ?::text is null or owner = ?`, [
			ownerId ?? null,
			ownerId ?? null,
		])
	}

	private async giveBack(wanted: readonly string[], owner: string | null): Promise<{ lapsed: boolean }[]> {
		for (let tried = 0; ; tried++) {
			try {
				const { rows }: { rows: { lapsed: boolean }[] } = await this.database.raw(
					`delete from market_lock where key = any(?) and (?::text is null or owner = ?) returning until <= now() as lapsed`,
					[[...wanted], owner, owner],
				)
				return rows
			} catch (error) {
				const wait = GIVE_BACK_AGAIN_MS[tried]
				if (wait === undefined) throw error
				await sleep(wait)
			}
		}
	}

	private async acquireBy(until: number, keys: string | string[], ownerId: string): Promise<void> {
		// In one order for everybody, so that two that want the same keys do not wait for each other.
		for (const key of listOf(keys).sort()) {
			for (let pause = LOOK_AGAIN_MS.first; ; pause = Math.min(pause * 2, LOOK_AGAIN_MS.most)) {
				const taken = await this.acquire(key, { ownerId }).then(
					() => true,
					() => false,
				)
				if (taken) break
				if (performance.now() > until) throw notAcquired(key)
				await sleep(pause)
			}
		}
	}
}

/** In the words of the other engines of locks, by which a workflow knows it again (see isWaitedInVain). */
function notAcquired(key: string): Error {
	return new Error(`Failed to acquire lock for key "${key}"`)
}

function listOf(keys: string | string[]): string[] {
	return Array.isArray(keys) ? [...keys] : [keys]
}
