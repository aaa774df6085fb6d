import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"

const BACKEND = join(__dirname, "../..")

interface Tries {
	name: string
	allowed: number
	key: string
	most: number
	redisUrl: string
}

/** How many of the tries another process of the market gets (second-process.ts). */
export async function triesOfAnotherProcess({ name, allowed, key, most, redisUrl }: Tries): Promise<number> {
	const script = join(__dirname, "second-process.ts")
	const { stdout } = await promisify(execFile)(
		process.execPath,
		["--require", "ts-node/register", script, name, String(allowed), key, String(most)],
		{ cwd: BACKEND, env: { ...process.env, REDIS_URL: redisUrl } },
	)
	return Number(/^given (\d+)$/m.exec(stdout)?.[1] ?? Number.NaN)
}
