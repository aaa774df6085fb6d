import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export const SECRETS = [
	"JWT_SECRET",
	"COOKIE_SECRET",
	"STOREFRONT_SECRET",
	"SESSION_SECRET",
	"ORDER_LINK_SECRET",
]

/**
 * The secrets of a demo: made once for this clone, so that a login outlives a restart. What the environment names wins.
 * @param {string} dataFolder
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>}
 */
export function secretsOf(dataFolder, env) {
	const file = join(dataFolder, "secrets.json")
	const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
	const missing = SECRETS.filter((name) => typeof kept[name] !== "string")
	for (const name of missing) kept[name] = randomBytes(32).toString("hex")
	if (missing.length > 0) writeFileSync(file, `${JSON.stringify(kept, null, "\t")}\n`, { mode: 0o600 })
	return Object.fromEntries(SECRETS.map((name) => [name, env[name] || kept[name]]))
}
