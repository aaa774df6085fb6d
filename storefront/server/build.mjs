// Second half of the build: the http server as one file, and a compressed twin beside every asset that shrinks.
import { readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { build } from "esbuild"

const here = fileURLToPath(new URL("..", import.meta.url))

await build({
	absWorkingDir: here,
	entryPoints: { main: "server/start.ts" },
	outdir: "build/http",
	outExtension: { ".js": ".mjs" },
	bundle: true,
	packages: "external",
	platform: "node",
	format: "esm",
	target: "node20",
})

const compressible = /\.(js|css|svg|json|txt|webmanifest)$/
const files = await readdir(join(here, "build/client"), { recursive: true })
await Promise.all(
	files
		.filter((name) => compressible.test(name))
		.map((name) => compressBeside(join(here, "build/client", name))),
)

/** @param {string} path */
async function compressBeside(path) {
	const bytes = await readFile(path)
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
		promisify(gzip)(bytes, { level: 9 }),
	])
	await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}
