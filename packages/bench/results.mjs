import { readFile, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { report } from "./report.mjs"

const LAST = fileURLToPath(new URL("./last.json", import.meta.url))
const PAGE = fileURLToPath(new URL("../../docs/benchmarks.md", import.meta.url))

/**
 * Keeps a result beside those of earlier runs and writes the page anew.
 * @returns {Promise<string>} the page
 */
export async function keepResult(name, result) {
	const at = new Date().toISOString().slice(0, 10)
	const results = { ...(await lastResults()), [name]: { ...result, at } }
	await writeFile(LAST, `${JSON.stringify(results, null, "\t")}\n`)
	const { purchases = null, ...sizes } = results
	const bySize = Object.keys(sizes)
		.sort((a, b) => Number(a) - Number(b))
		.map((size) => sizes[size])
	const page = report(bySize, purchases)
	await writeFile(PAGE, page)
	return page
}

async function lastResults() {
	try {
		return JSON.parse(await readFile(LAST, "utf8"))
	} catch {
		return {}
	}
}
