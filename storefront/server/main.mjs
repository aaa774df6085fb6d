// Starts the built storefront: `node server/main.mjs` in its folder.
import { existsSync } from "node:fs"

const program = new URL("../build/http/main.mjs", import.meta.url)

if (!existsSync(program)) {
	console.error("The storefront is not built yet. Build it first: npm run build")
	process.exit(1)
}
await import(program.href)
