import { delimiter, join } from "node:path"
import { pnpmFolder } from "./bootstrap.mjs"
import { ROOT } from "./paths.mjs"
import { launch, run } from "./processes.mjs"

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
		MEDUSA_DISABLE_TELEMETRY: "true",
	}
}

/**
 * Builds what is stale, in the order of the packages' dependencies.
 * @param {{ log: string, only?: string[], report: (text: string) => void }} options `only` names packages by turbo's filters
 * @throws {import("./problem.mjs").Problem} with the end of the failing build
 */
export async function build({ log, only = [], report }) {
	const begun = new Set()
	await run(
		"build",
		TURBO,
		[
			"run",
			"build",
			"--output-logs=new-only",
			"--log-order=stream",
			...only.map((name) => `--filter=${name}`),
		],
		{
			cwd: ROOT,
			env: turboEnvironment(),
			log,
			onLine: (line) => {
				const name = /^(\S+):build: cache miss/.exec(line)?.[1]
				if (!name) return
				begun.add(name)
				report(`building ${name} (${begun.size})`)
			},
		},
	)
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
