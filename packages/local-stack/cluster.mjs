import { randomBytes } from "node:crypto"
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freePort } from "./ports.mjs"
import { handOver } from "./postgres-place.mjs"
import { Problem } from "./problem.mjs"
import { run } from "./processes.mjs"

export const SUPERUSER = "postgres"

// Without these a machine whose LANG is C gets SQL_ASCII, where lower('Đ') fails.
const CLUSTER_FLAGS = [
	"--encoding=UTF8",
	"--locale=C",
	"--locale-provider=builtin",
	"--builtin-locale=C.UTF-8",
]

/**
 * How to reach the server of a cluster; kept beside the cluster, so that the two are never parted.
 * @typedef {{ password: string, port: number }} Access
 */

/**
 * The cluster of a place, made the first time.
 * @param {import("./postgres-place.mjs").Place} place
 * @param {string} log where initdb reports
 * @returns {Promise<{ cluster: string, access: Access }>}
 */
export async function openCluster(place, log) {
	const cluster = join(place.home, "cluster")
	if (!existsSync(cluster)) await makeCluster(place, cluster, log)
	return { cluster, access: readAccess(place.home) }
}

/** @param {string} home @param {Access} access */
export function writeAccess(home, access) {
	writeFileSync(join(home, "access.json"), `${JSON.stringify(access)}\n`, { mode: 0o600 })
}

function readAccess(home) {
	const file = join(home, "access.json")
	try {
		return JSON.parse(readFileSync(file, "utf8"))
	} catch {
		throw new Problem([
			`${file} is missing or damaged, and with it the key to the database.`,
			"Start over: npm run reset",
		])
	}
}

/** Made beside its final place and moved there whole: a cluster whose making was interrupted is never used. */
async function makeCluster({ home, initdb, user }, cluster, log) {
	const half = join(home, "cluster.half")
	const secret = join(home, "password")
	const password = randomBytes(18).toString("hex")
	rmSync(half, { recursive: true, force: true })
	mkdirSync(half)
	handOver(half, user)
	rmSync(secret, { force: true })
	writeFileSync(secret, password, { mode: 0o600 })
	if (user) chownSync(secret, user.uid, user.gid)
	const flags = [
		`--pgdata=${half}`,
		`--username=${SUPERUSER}`,
		"--auth=scram-sha-256",
		`--pwfile=${secret}`,
		...CLUSTER_FLAGS,
	]
	try {
		await run("initdb", initdb, flags, { cwd: home, log, ...user })
	} finally {
		rmSync(secret, { force: true })
	}
	writeAccess(home, { password, port: await freePort() })
	renameSync(half, cluster)
}
