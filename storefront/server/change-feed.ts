import { type ChangesPage, changesPage } from "@ocop/contracts"

const POLL_EVERY_MS = 1_000
const POLL_LIMIT_MS = 1_500
/** How long a backend process may answer without having looked at its journal again, and a page be on its way. */
const BACKEND_LAGS_MS = 1_500
/** After a revocation our caches have two seconds (invariant 1); a feed that has been silent longer proves nothing. */
const TRUSTED_FOR_MS = 2_000

export interface ChangeListener {
	drop(tags: Iterable<string>): void
	dropAll(): void
}

/**
 * Follows the backend's list of changes and tells a cache what to drop. Starts from the newest change; when the backend was
 * away, it reads on from where it stopped.
 */
export class ChangeFeed {
	private sequence: number | null = null
	private confirmedAt = Number.NEGATIVE_INFINITY
	private timer: NodeJS.Timeout | undefined
	private stopped = false

	/** @param read asks the backend for the changes after a sequence; rejects when it is away */
	constructor(
		private readonly read: (after: number, signal: AbortSignal) => Promise<ChangesPage>,
		private readonly listener: ChangeListener,
	) {}

	start() {
		void this.poll()
	}

	stop() {
		this.stopped = true
		clearTimeout(this.timer)
	}

	/** Whether the cache has heard of everything up to two seconds ago. */
	isCurrent(): boolean {
		return this.silence() <= TRUSTED_FOR_MS
	}

	/** Milliseconds since the backend was last heard; infinite before the first time. */
	silence(): number {
		return performance.now() - this.confirmedAt
	}

	/**
	 * Twice: a backend process may answer for up to a second from what it knew before the change, and a page made from that answer would be
	 * stored after the first drop.
	 */
	private drop(tags: readonly string[]) {
		if (tags.length === 0) return
		this.listener.drop(tags)
		setTimeout(() => this.listener.drop(tags), BACKEND_LAGS_MS).unref()
	}

	/** Reads once; also what every tick does. */
	async poll() {
		const askedAt = performance.now()
		try {
			const page = await this.read(this.sequence ?? 0, AbortSignal.timeout(POLL_LIMIT_MS))
			if (this.sequence === null || page.reset || page.latest < this.sequence) this.listener.dropAll()
			else this.drop(page.changes.flatMap((change) => change.tags))
			this.sequence = page.latest
			this.confirmedAt = askedAt
		} catch {
			// Nothing to tell: `isCurrent` turns false by itself and pages are rendered anew until the feed is back.
		}
		if (!this.stopped) this.timer = setTimeout(() => void this.poll(), POLL_EVERY_MS).unref()
	}
}

/** Reads GET /store/changes of the backend. */
export function backendChanges(backendUrl: string, publishableKey: string) {
	return async (after: number, signal: AbortSignal): Promise<ChangesPage> => {
		const response = await fetch(new URL(`/store/changes?after=${after}`, backendUrl), {
			headers: { "x-publishable-api-key": publishableKey },
			signal,
		})
		if (!response.ok) throw new Error(`GET /store/changes answered ${response.status}`)
		return changesPage.parse(await response.json())
	}
}
