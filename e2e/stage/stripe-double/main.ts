import { fileURLToPath } from "node:url"
import { serveStripe } from "./server"

/**
 * Runs the double as a process of its own: `node dist/stripe-double/main.js <port>`. Says where it listens in one line, and ends when it is asked to.
 */
const { address, close } = await serveStripe({
	port: Number(process.argv[2] ?? 0),
	folder: fileURLToPath(new URL(".", import.meta.url)),
})
process.stdout.write(`${JSON.stringify({ address })}\n`)
process.once("SIGTERM", () => void close().then(() => process.exit(0)))
