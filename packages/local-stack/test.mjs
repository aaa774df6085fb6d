// Only files that need nothing but Node are imported here: on a fresh clone the dependencies do not exist yet.
import { join } from "node:path"
import { parseArgs } from "node:util"
import { ensureInstalled } from "./bootstrap.mjs"
import { openDataFolder } from "./data-folder.mjs"
import { TEST_DATA } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { isStopping, stopEverything, stopOnSignals, stopRunning } from "./processes.mjs"
import { complain, duration, say } from "./progress.mjs"

// Of a long run only the end is kept in some places: the failures are named there once more, as far as they fit.
const MOST_NAMED = 40
const begun = Date.now()
const total = { passed: 0, failed: 0 }
/** Suites that could not run or were skipped, with the reason. @type {Map<string, string>} */
const absent = new Map()

stopOnSignals()
try {
	await main()
} catch (error) {
	if (!isStopping()) {
		complain(error)
		total.failed += 1
	}
}
if (!isStopping()) {
	await stopEverything()
	say(`\nTook ${duration(Date.now() - begun)}.`)
	say(
		`not run: ${absent.size === 0 ? "none" : [...absent].map(([name, why]) => `${name} (${why})`).join("; ")}`,
	)
	say(`${total.passed} passed, ${total.failed} failed`)
	process.exit(total.failed === 0 ? 0 : 1)
}

async function main() {
	const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } })
	await openDataFolder(TEST_DATA)
	await ensureInstalled()
	const { GATES, NEED_BUILD } = await import("./gates.mjs")
	const { installMissing } = await import("./engines.mjs")
	const wanted = chosen(values.only, GATES, NEED_BUILD)
	const has = (name) => wanted.some((gate) => gate.name === name)
	// Downloads of Debian packages run beside the first gates.
	const needs = { browser: has("e2e"), redis: has("integration") }
	const installed = installMissing(needs, join(TEST_DATA, "logs", "apt.log"))
	const results = []
	let isBuilt = true
	for (const gate of wanted) {
		if (isStopping()) return
		const blocked = !isBuilt && NEED_BUILD.has(gate.name)
		const result = blocked ? refused(gate) : await pass(gate, installed)
		if (gate.name === "build") isBuilt = result.failed === 0
		total.passed += result.passed
		total.failed += result.failed
		results.push(result)
	}
	if (process.env.CI && absent.has("Redis")) {
		say("\nIn CI the suites of Redis must run: install redis-server.")
		total.failed += 1
	}
	summarise(results)
}

/** @throws {Problem} for a gate that does not exist */
function chosen(only, gates, needBuild) {
	if (!only) return gates
	const names = new Set(only.flatMap((text) => text.split(",")))
	for (const name of names) {
		if (gates.some((gate) => gate.name === name)) continue
		throw new Problem(`--only ${name}: expected one of ${gates.map((gate) => gate.name).join(", ")}.`)
	}
	if ([...names].some((name) => needBuild.has(name))) names.add("build")
	return gates.filter((gate) => names.has(gate.name))
}

/** A gate counts its tests, or itself when it has none to count. */
async function pass(gate, installed) {
	const from = Date.now()
	say(`\n── ${gate.title} ──`)
	const timer = { id: null }
	const tooLong = new Promise((_, reject) => {
		const late = () => reject(new Problem(`"${gate.title}" took longer than ${gate.minutes} minutes.`))
		timer.id = setTimeout(late, gate.minutes * 60_000)
	})
	try {
		const context = { absent, installed, report: (text) => say(`  ${text}`) }
		const tally = (await Promise.race([gate.check(context), tooLong])) ?? {
			passed: 1,
			failed: 0,
			skipped: [],
			failures: [],
			flaky: [],
		}
		noteSkipped(gate, tally.skipped)
		return { ...tally, gate, time: Date.now() - from }
	} catch (error) {
		if (!isStopping()) complain(error)
		// A gate that was given up leaves its programs running, and the next one would compete with them.
		if (!isStopping()) await stopRunning()
		const failures = [`${gate.title}: ${error instanceof Error ? error.message : String(error)}`]
		return { passed: 0, failed: 1, failures, flaky: [], gate, time: Date.now() - from }
	} finally {
		clearTimeout(timer.id)
	}
}

function refused(gate) {
	say(`\n── ${gate.title} ──\nNot tried: the build failed.`)
	const failures = [`${gate.title}: not tried, the build failed`]
	return { passed: 0, failed: 1, failures, flaky: [], gate, time: 0 }
}

/** What is skipped because its engine is absent has been named already; anything else is named here. */
function noteSkipped(gate, skipped) {
	const engines = [...absent.keys()].map((name) => name.toLowerCase())
	const others = skipped.filter((name) => !engines.some((engine) => name.toLowerCase().includes(engine)))
	if (others.length > 0)
		absent.set(`${others.length} of the ${gate.title}`, `skipped by themselves: ${others.join(", ")}`)
}

function summarise(results) {
	say("\n── summary ──")
	for (const { gate, passed, failed, time } of results) {
		const mark = failed === 0 ? "✓" : "✗"
		say(
			`${mark} ${gate.title.padEnd(30)} ${`${passed} passed, ${failed} failed`.padEnd(24)} ${duration(time)}`,
		)
	}
	name(
		"passed at the second try",
		results.flatMap((result) => result.flaky),
	)
	name(
		"failed",
		results.flatMap((result) => result.failures),
	)
}

function name(title, lines) {
	if (lines.length === 0) return
	say(`\n── ${title} ──`)
	for (const line of lines.slice(0, MOST_NAMED)) say(`✗ ${line}`)
	if (lines.length > MOST_NAMED) say(`… and ${lines.length - MOST_NAMED} more, named above`)
}
