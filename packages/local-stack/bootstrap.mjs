// Node's own modules only, here and in what is imported: this runs on a fresh clone, before any dependency exists.
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { launch } from "./processes.mjs"
import { step } from "./progress.mjs"

const OLDEST_NODE = [20, 19]
const INSTALLED = join(ROOT, "node_modules", ".modules.yaml")
const LAUNCHER = join(ROOT, "node_modules", ".pnpm-launcher")

/**
 * Makes sure the dependencies of the lockfile are installed, and returns at once when they are.
 * @throws {Problem} when Node is too old or the installation fails
 */
export async function ensureInstalled() {
	requireNode(process.versions.node)
	if (isInstalled()) return
	await step(`installing dependencies (pnpm ${pnpmVersion()})`, async () => {
		const pinned = ["--yes", `pnpm@${pnpmVersion()}`, "install", "--frozen-lockfile"]
		const { code } = await launch("installation", "npx", pinned, { cwd: ROOT }).exited
		if (code !== 0) {
			throw new Problem([
				"Installing the dependencies failed; the reason stands above.",
				"The npm registry must be reachable and this folder writable.",
			])
		}
		// pnpm leaves this file untouched when there was nothing to do, and we would ask it again at every start.
		const now = new Date()
		utimesSync(INSTALLED, now, now)
	})
}

/** @param {string} version e.g. "20.20.2" @throws {Problem} when it is older than the market supports */
export function requireNode(version) {
	const [major, minor] = version.split(".").map(Number)
	if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
	throw new Problem(
		`Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${version}. See https://nodejs.org.`,
	)
}

/** True when the last installation is newer than the lockfile and every manifest. */
function isInstalled() {
	if (!existsSync(INSTALLED)) return false
	const installed = statSync(INSTALLED).mtimeMs
	return manifests().every((file) => statSync(file).mtimeMs <= installed)
}

function manifests() {
	const folders = ["", "backend", "storefront", "e2e"]
	for (const name of readdirSync(join(ROOT, "packages"))) folders.push(join("packages", name))
	return [
		join(ROOT, "pnpm-lock.yaml"),
		join(ROOT, "pnpm-workspace.yaml"),
		...folders.map((folder) => join(ROOT, folder, "package.json")).filter((file) => existsSync(file)),
	]
}

function pnpmVersion() {
	const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
	return manifest.packageManager.replace(/^pnpm@/, "").replace(/\+.*$/, "")
}

/**
 * The folder of the pinned pnpm's executable. turbo calls `pnpm run build` in each package and needs it on the PATH,
 * where a fresh machine has none. Asking npx costs two seconds, so the answer is kept beside the dependencies.
 * @returns {string}
 */
export function pnpmFolder() {
	if (existsSync(LAUNCHER)) {
		const [version, folder] = readFileSync(LAUNCHER, "utf8").split("\n")
		if (version === pnpmVersion() && folder && existsSync(join(folder, "pnpm"))) return folder
	}
	const asked = spawnSync("npx", ["--yes", "-p", `pnpm@${pnpmVersion()}`, "-c", "command -v pnpm"], {
		cwd: ROOT,
		encoding: "utf8",
		timeout: 120_000,
	})
	const executable = asked.stdout?.trim().split("\n").pop() ?? ""
	if (asked.status !== 0 || !executable.endsWith("/pnpm")) {
		throw new Problem([`npx could not provide pnpm ${pnpmVersion()}:`, asked.stderr ?? String(asked.error)])
	}
	const folder = executable.slice(0, -"/pnpm".length)
	writeFileSync(LAUNCHER, `${pnpmVersion()}\n${folder}\n`)
	return folder
}
