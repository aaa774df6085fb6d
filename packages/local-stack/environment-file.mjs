import { existsSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"
import { readSettings } from "./settings.mjs"

/**
 * The settings of this command: the shell's variables, completed by the file .env where there is one.
 * @param {Record<string, string>} [asked] what the command line says; it wins over both
 * @returns {import("./settings.mjs").Settings}
 * @throws {import("./problem.mjs").Problem}
 */
export function settingsOfCommand(asked = {}) {
	if (existsSync(join(ROOT, ".env"))) process.loadEnvFile(join(ROOT, ".env"))
	Object.assign(process.env, asked)
	return readSettings(process.env)
}
