// A command that starts the embedded PostgreSQL of a folder, says so, and lives until it is told to stop or killed.
import { openDataFolder } from "../data-folder.mjs"
import { startPostgres } from "../postgres.mjs"
import { stopOnSignals } from "../processes.mjs"

stopOnSignals({ quiet: true })
await openDataFolder(process.argv[2])
const { port, adopted, urlOf } = await startPostgres(process.argv[2], { fast: true })
console.log(JSON.stringify({ port, adopted, url: urlOf("postgres") }))
setInterval(() => {}, 60_000)
