import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"

/**
 * Runs one of the commands of this folder and waits for the line of JSON it prints when it is ready.
 * @param {string} name
 * @param {string} dataFolder
 */
export async function command(name, dataFolder) {
	const program = fileURLToPath(new URL(`${name}.mjs`, import.meta.url))
	const child = spawn(process.execPath, [program, dataFolder], { stdio: ["ignore", "pipe", "inherit"] })
	const said = await new Promise((resolve, reject) => {
		let text = ""
		child.stdout.on("data", (chunk) => {
			text += chunk
			const line = text.split("\n").find((each) => each.startsWith("{"))
			if (line) resolve(JSON.parse(line))
		})
		child.once("exit", (code) => reject(new Error(`${name} ended with ${code}: ${text}`)))
	})
	const end = async (signal) => {
		if (child.exitCode !== null || child.signalCode !== null) return
		child.kill(signal)
		await once(child, "exit")
	}
	return { pid: child.pid, said, end }
}
