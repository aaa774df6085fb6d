// `turbo` needs the pinned pnpm on the PATH; this lends it one: `node packages/local-stack/turbo.mjs run build`.
import { ensureInstalled } from "./bootstrap.mjs"
import { stopOnSignals } from "./processes.mjs"
import { complain } from "./progress.mjs"

stopOnSignals({ quiet: true })
try {
	await ensureInstalled()
	const { turbo } = await import("./workspace.mjs")
	process.exit(await turbo(process.argv.slice(2)))
} catch (error) {
	complain(error)
	process.exit(1)
}
