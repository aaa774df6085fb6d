import { spawnSync } from "node:child_process"
import { delimiter, join } from "node:path"
import { pnpmFolder } from "./bootstrap.mjs"
import { DATA, ROOT } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { launch, run } from "./processes.mjs"
import { withoutTelemetry } from "./telemetry.mjs"

const TURBO = join(ROOT, "node_modules", ".bin", "turbo")

/** What turbo and the builds below it see: the pinned pnpm on the PATH, and nothing that talks to strangers. */
function turboEnvironment() {
	const { NODE_ENV: _, ...rest } = process.env
	return {
		...rest,
		PATH: `${pnpmFolder()}${delimiter}${process.env.PATH}`,
		TURBO_TELEMETRY_DISABLED: "1",
		TURBO_NO_UPDATE_NOTIFIER: "1",
		DO_NOT_TRACK: "1",
		...withoutTelemetry(DATA),
	}
}

/**
 * Builds what is stale, in the order of the packages' dependencies.
 * @param {{ log: string, only?: string[], report: (text: string) => void }} options `only` names packages by turbo's filters
 * @throws {Problem} with the end of the failing build
 */
export async function build({ log, only = [], report }) {
	const task = ["run", "build", ...only.map((name) => `--filter=${name}`)]
	const stale = countStale(task)
	let begun = 0
	await run("build", TURBO, [...task, "--output-logs=new-only", "--log-order=stream"], {
		cwd: ROOT,
		env: turboEnvironment(),
		log,
		onLine: (line) => {
			const name = /^(\S+):build: cache miss/.exec(line)?.[1]
			if (!name) return
			begun += 1
			report(`building ${name} (${begun} of ${stale})`)
		},
	})
}

/** How many packages turbo would build: it knows by the content of their files. */
function countStale(task) {
	const asked = spawnSync(TURBO, [...task, "--dry=json"], {
		cwd: ROOT,
		env: turboEnvironment(),
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
	})
	if (asked.status !== 0) throw new Problem(["turbo cannot read the workspace:", asked.stderr])
	const { tasks } = JSON.parse(asked.stdout)
	return tasks.filter(({ command, cache }) => command !== "<NONEXISTENT>" && cache.status === "MISS").length
}

/** Runs turbo with its output on ours. @param {string[]} args @returns {Promise<number>} its exit code */
export async function turbo(args) {
	const { code } = await launch("turbo", TURBO, args, { cwd: ROOT, env: turboEnvironment() }).exited
	return code ?? 1
}

/** Starts turbo and leaves it running. @param {string} name @param {string[]} args @param {string} log */
export function turboWatch(name, args, log) {
	return launch(name, TURBO, args, { cwd: ROOT, env: turboEnvironment(), log })
}
