import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * Variables under which Medusa sends nothing and starts nothing. MEDUSA_DISABLE_TELEMETRY alone stops the events, but every
 * command still leaves a detached process behind at its end, unless its own configuration says no; that configuration
 * otherwise lies in the home of the user, where we have no business.
 * @param {string} dataFolder
 * @returns {Record<string, string>}
 */
export function withoutTelemetry(dataFolder) {
	const home = join(dataFolder, "config")
	const file = join(home, "medusa", "config.json")
	if (!existsSync(file)) {
		mkdirSync(join(home, "medusa"), { recursive: true })
		writeFileSync(file, JSON.stringify({ telemetry: { enabled: false, machine_id: "none" } }))
	}
	return { MEDUSA_DISABLE_TELEMETRY: "true", XDG_CONFIG_HOME: home }
}
