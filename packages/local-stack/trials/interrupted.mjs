// A command that is told to stop in the middle of its work: what it waits for then fails, as a killed child does.
import { openDataFolder } from "../data-folder.mjs"
import { run } from "../processes.mjs"
import { runCommand } from "../run-command.mjs"

await runCommand(async () => {
	await openDataFolder(process.argv[2])
	const work = run("the work", process.execPath, ["-e", "setInterval(() => {}, 60000)"], {
		cwd: process.argv[2],
	})
	console.log(JSON.stringify({ working: true }))
	await work
})
