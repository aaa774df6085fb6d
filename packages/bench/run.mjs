import { readFile, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { measure } from "./measure.mjs"
import { report } from "./report.mjs"

const LAST = fileURLToPath(new URL("./last.json", import.meta.url))
const PAGE = fileURLToPath(new URL("../../docs/benchmarks.md", import.meta.url))

function required(name) {
	const value = process.env[name]
	if (!value) throw new Error(`${name} is not set; start the measuring with: npm run bench`)
	return value
}

async function lastResults() {
	try {
		return JSON.parse(await readFile(LAST, "utf8"))
	} catch {
		return {}
	}
}

const size = required("DEMO_PRODUCTS")
const result = await measure({
	backendUrl: required("BACKEND_URL"),
	storefrontUrl: required("STOREFRONT_URL"),
	publishableKey: required("MEDUSA_PUBLISHABLE_KEY"),
	// The command that started the market is our parent; its other children are the market.
	marketPid: process.ppid,
})
const results = { ...(await lastResults()), [size]: result }
await writeFile(LAST, `${JSON.stringify(results, null, "\t")}\n`)
const ordered = Object.keys(results)
	.sort((a, b) => Number(a) - Number(b))
	.map((key) => results[key])
const page = report(ordered, new Date().toISOString().slice(0, 10))
await writeFile(PAGE, page)
process.stdout.write(`${page}\n`)
