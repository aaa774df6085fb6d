// A command with a child that would live for ever.
import { openDataFolder } from "../data-folder.mjs"
import { launch, stopOnSignals } from "../processes.mjs"

stopOnSignals({ quiet: true })
await openDataFolder(process.argv[2])
const forever = ["-e", "setInterval(() => {}, 60000)"]
const child = launch("forever", process.execPath, forever, { cwd: process.argv[2] })
console.log(JSON.stringify({ child: child.pid }))
