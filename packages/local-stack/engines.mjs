import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { connect } from "node:net"
import { delimiter, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { END_TO_END } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { Problem } from "./problem.mjs"
import { endOfLog, launch, run } from "./processes.mjs"

/** Chromium without its window: the same engine, which takes two thirds of the time. */
const HEADLESS = "chromium-headless-shell"
const BROWSERS = [HEADLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const REDIS_READY_MS = 10_000
const HOW_TO_GET_A_BROWSER = [
	"The end-to-end tests need a Chromium. Any of these is found:",
	"  CHROMIUM_PATH=/path/to/chromium npm test",
	"  Debian: apt-get install chromium-headless-shell (or chromium)",
	"  elsewhere: npx playwright install chromium (in the folder e2e)",
]

/**
 * Installs what the tests need and this machine lacks, where root and apt-get allow it. Never fails: what is still
 * missing afterwards is said by whoever needs it.
 * @param {{ browser: boolean, redis: boolean }} needs
 * @param {string} log
 */
export async function installMissing({ browser, redis }, log) {
	const packages = []
	if (browser && !process.env.CHROMIUM_PATH && !findProgram(HEADLESS)) packages.push(HEADLESS)
	if (redis && !findProgram("redis-server")) packages.push("redis-server")
	if (packages.length === 0 || process.getuid?.() !== 0 || !findProgram("apt-get")) return
	const env = {
		...process.env,
		DEBIAN_FRONTEND: "noninteractive",
		// Run level 1: installing redis-server must not leave a server running on this machine.
		RUNLEVEL: "1",
	}
	try {
		await run("apt-get update", "apt-get", ["update"], { cwd: "/", env, log })
		for (const name of packages) await install(name, env, log)
		if (browser && !findBrowser()) await install("chromium", env, log)
	} catch {
		// No network, or no rights after all: the browser may still come from Playwright.
	}
}

/** One by one: a package that this system does not know must not keep the others away. */
async function install(name, env, log) {
	const command = ["install", "-y", "--no-install-recommends", name]
	const own = log.replace(/\.log$/, `-${name}.log`)
	await run(`apt-get install ${name}`, "apt-get", command, { cwd: "/", env, log: own }).catch(() => undefined)
}

/**
 * A Chromium: the one named, the system's, Playwright's, or one that Playwright can fetch.
 * @param {string} log
 * @returns {Promise<string>} path of the program
 * @throws {Problem} saying what to do
 */
export async function requireBrowser(log) {
	if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
		throw new Problem(`CHROMIUM_PATH is "${process.env.CHROMIUM_PATH}", and there is no such file.`)
	}
	const found = findBrowser()
	if (found) return found
	const cli = join(END_TO_END, "node_modules", "playwright", "cli.js")
	const { code } = await launch("browser", process.execPath, [cli, "install", "chromium"], {
		cwd: END_TO_END,
		log,
	}).exited
	const fetched = playwrightBrowser()
	if (code === 0 && fetched) return fetched
	throw new Problem([...HOW_TO_GET_A_BROWSER, ...endOfLog(log, 5)])
}

function findBrowser() {
	if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
	for (const name of BROWSERS) {
		const path = findProgram(name)
		if (path) return path
	}
	return playwrightBrowser()
}

function playwrightBrowser() {
	try {
		const path = createRequire(join(END_TO_END, "package.json"))("playwright").chromium.executablePath()
		return existsSync(path) ? path : null
	} catch {
		// Its package is not installed yet, or knows no browser for this system.
		return null
	}
}

/** @param {string} name @returns {string | null} its path */
export function findProgram(name) {
	for (const folder of [
		...(process.env.PATH ?? "").split(delimiter),
		"/usr/bin",
		"/usr/sbin",
		"/usr/local/bin",
	]) {
		const path = join(folder, name)
		if (folder && existsSync(path)) return path
	}
	return null
}

/**
 * Starts a Redis for the tests, which keeps nothing.
 * @param {string} log
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>} null when no redis-server is installed
 */
export async function startRedis(log) {
	const program = findProgram("redis-server")
	if (!program) return null
	const port = await freePort()
	const flags = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
	const server = launch("Redis", program, flags, { cwd: "/", log })
	const until = Date.now() + REDIS_READY_MS
	while (server.isRunning() && Date.now() < until && !(await answersPing(port))) await sleep(50)
	if (!server.isRunning()) throw new Problem(["redis-server did not start.", ...endOfLog(log)])
	return { url: `redis://127.0.0.1:${port}`, stop: server.stop }
}

function answersPing(port) {
	return new Promise((resolve) => {
		const socket = connect({ port, host: "127.0.0.1", timeout: 2_000 }, () => socket.write("PING\r\n"))
		const end = (answered) => {
			socket.destroy()
			resolve(answered)
		}
		socket.once("data", (answer) => end(answer.toString().startsWith("+PONG")))
		socket.once("error", () => end(false))
		socket.once("timeout", () => end(false))
	})
}
