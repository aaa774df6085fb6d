import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { livingOwners } from "./ledger.mjs"

let folder

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "ocop-command-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs one of our programs to its end; `whenItSays` may do something to it on the way. */
async function end(program, { args = [], env = {}, whenItSays = () => {} }) {
	const path = fileURLToPath(new URL(program, import.meta.url))
	const child = spawn(process.execPath, [path, ...args], { env: { ...process.env, ...env } })
	let said = ""
	let complaint = ""
	child.stdout.on("data", (chunk) => {
		said += chunk
		whenItSays(said, child)
	})
	child.stderr.on("data", (chunk) => {
		complaint += chunk
	})
	const [code] = await once(child, "close")
	return { code, complaint }
}

describe("a command that comes to an end by itself", () => {
	it("ends as interrupted, and complains of nothing, when it is stopped in the middle", async () => {
		let asked = false
		const ended = await end("trials/interrupted.mjs", {
			args: [folder],
			whenItSays: (said, child) => {
				if (asked || !said.includes("working")) return
				asked = true
				child.kill("SIGINT")
			},
		})
		expect(ended).toEqual({ code: 130, complaint: "" })
		expect(livingOwners(folder)).toEqual([])
	})
})

describe("npm run seed", () => {
	it("refuses a live market before it touches anything", async () => {
		const live = {
			MARKET_MODE: "live",
			DATABASE_URL: "postgres://market:secret@localhost:1/market",
			PUBLIC_URL: "https://market.example",
			BACKEND_PUBLIC_URL: "https://office.market.example",
			JWT_SECRET: "j".repeat(32),
			COOKIE_SECRET: "c".repeat(32),
			STOREFRONT_SECRET: "s".repeat(32),
			SESSION_SECRET: "t".repeat(32),
			ORDER_LINK_SECRET: "o".repeat(32),
		}
		const { code, complaint } = await end("seed.mjs", { env: live })
		expect(code).toBe(1)
		expect(complaint).toContain("MARKET_MODE is live")
	})
})
