// How much JavaScript each shopper's page brings, compressed; ends with 1 when a page is above the budget. Run after the build.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

const BUDGET = 110_000
const client = fileURLToPath(new URL("../build/client/", import.meta.url))
const manifest = JSON.parse(
	readFileSync(new URL("../build/.vite/client-manifest.json", import.meta.url), "utf8"),
)

/** Shopper's pages are all of ours except partners' screens, which have a budget of their own kind. */
const SHOPPER = /^app\/routes\/(shop|verify|fair|showroom)\/|^app\/routes\/not-found/

const sizes = new Map()
const ofEveryPage = filesOf(keysWhere((key) => key.includes("entry.client") || key.startsWith("app/root.")))
const pages = keysWhere((key) => SHOPPER.test(key)).map((key) => {
	const bytes = sum(new Set([...ofEveryPage, ...filesOf([key])]))
	return { page: key.replace(/^app\/routes\/|\.tsx.*$/g, ""), bytes }
})
if (pages.length === 0) throw new Error("The manifest names no shopper's page: is the storefront built?")

pages.sort((a, b) => b.bytes - a.bytes)
const width = Math.max(...pages.map(({ page }) => page.length))
for (const { page, bytes } of pages)
	console.log(
		`${page.padEnd(width)}  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${bytes > BUDGET ? "TOO MUCH" : "ok"}`,
	)
console.log(`${"every page brings".padEnd(width)}  ${(sum(ofEveryPage) / 1000).toFixed(1).padStart(6)} kB`)

const heavy = pages.filter(({ bytes }) => bytes > BUDGET)
if (heavy.length > 0) {
	console.error(
		`${heavy.length} of ${pages.length} pages bring more than ${BUDGET / 1000} kB of JavaScript (gzip).`,
	)
	process.exit(1)
}

/** @param {(key: string) => boolean} wanted */
function keysWhere(wanted) {
	return Object.keys(manifest).filter(wanted)
}

/** The files of these entries with everything they import before they run. */
function filesOf(keys, found = new Set()) {
	for (const key of keys) {
		const { file, imports = [] } = manifest[key]
		if (found.has(file)) continue
		found.add(file)
		filesOf(imports, found)
	}
	return found
}

/** Compressed bytes of these files. */
function sum(files) {
	let total = 0
	for (const file of files) {
		if (!file.endsWith(".js")) continue
		if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(client, file)), { level: 9 }).length)
		total += sizes.get(file)
	}
	return total
}
