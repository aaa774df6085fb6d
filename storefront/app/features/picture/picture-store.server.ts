import { createHash, randomUUID } from "node:crypto"
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises"
import { join } from "node:path"

/**
 * Finished pictures on disk, bounded in bytes: when it is full, those that nobody has asked for longest leave. Files are
 * written whole or not at all, so several processes may share the folder.
 */
export class PictureStore {
	private readonly sizes = new Map<string, number>()
	private total = 0
	private opened: Promise<void> | undefined

	constructor(
		private readonly folder: string,
		private readonly maxBytes: number,
	) {}

	/** Null for a picture that is not there, and while the disk cannot be read. */
	async read(key: string): Promise<Buffer | null> {
		const path = this.pathOf(key)
		try {
			await this.open()
			const bytes = await readFile(path)
			const now = new Date()
			// The file's own time is what "asked for last" means after the next start.
			void utimes(path, now, now).catch(() => undefined)
			this.note(path, bytes.length)
			return bytes
		} catch {
			return null
		}
	}

	/** @throws the file system's error when the disk does not take it now */
	async write(key: string, bytes: Buffer): Promise<void> {
		await this.open()
		const path = this.pathOf(key)
		const draft = `${path}.${randomUUID()}.tmp`
		await mkdir(join(path, ".."), { recursive: true })
		await writeFile(draft, bytes)
		await rename(draft, path)
		this.note(path, bytes.length)
		await this.makeRoom()
	}

	/** Moves an entry to the young end; Map keeps the order of insertion. */
	private note(path: string, size: number) {
		this.total += size - (this.sizes.get(path) ?? 0)
		this.sizes.delete(path)
		this.sizes.set(path, size)
	}

	private async makeRoom() {
		for (const [path, size] of this.sizes) {
			if (this.total <= this.maxBytes) return
			this.sizes.delete(path)
			this.total -= size
			await rm(path, { force: true })
		}
	}

	private pathOf(key: string) {
		const name = createHash("sha256").update(key).digest("hex")
		return join(this.folder, name.slice(0, 2), name)
	}

	private open() {
		this.opened ??= this.takeStock().catch((cause) => {
			// A disk that is full or away now may be well again at the next picture.
			this.opened = undefined
			throw cause
		})
		return this.opened
	}

	private async takeStock() {
		await mkdir(this.folder, { recursive: true })
		const entries = await readdir(this.folder, { recursive: true, withFileTypes: true })
		const files = await Promise.all(
			entries
				.filter((entry) => entry.isFile())
				.map(async (entry) => {
					const path = join(entry.parentPath, entry.name)
					const { size, mtimeMs } = await stat(path)
					return { path, size, mtimeMs }
				}),
		)
		for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) this.note(path, size)
	}
}
