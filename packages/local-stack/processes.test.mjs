import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { livingOwners, sweepOrphans } from "./ledger.mjs"
import { descendantsOf, identityOf } from "./process-identity.mjs"
import { command } from "./trials/command.mjs"

let folder
let started

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "ocop-processes-"))
	started = await command("hold-child", folder)
})

afterEach(async () => {
	await started.end("SIGTERM")
	await sweepOrphans(folder)
	rmSync(folder, { recursive: true, force: true })
})

describe("a command that starts programs", () => {
	it("stops them when it is stopped, and strikes itself from the record", async () => {
		expect(livingOwners(folder)).toEqual([started.pid])
		await started.end("SIGTERM")
		await vi.waitFor(() => expect(identityOf(started.said.child)).toBeNull())
		expect(livingOwners(folder)).toEqual([])
	})

	it("leaves a record by which the next one ends them when it was killed", async () => {
		await started.end("SIGKILL")
		expect(identityOf(started.said.child)).not.toBeNull()
		expect(await sweepOrphans(folder)).toEqual(["forever"])
		expect(identityOf(started.said.child)).toBeNull()
	})

	it("is not touched by others while it lives", async () => {
		expect(await sweepOrphans(folder)).toEqual([])
		expect(identityOf(started.said.child)).not.toBeNull()
	})
})

describe("a process", () => {
	it("has an identity while it lives, and none afterwards", async () => {
		expect(identityOf(process.pid)).toBe(identityOf(process.pid))
		expect(identityOf(started.pid)).not.toBe(identityOf(process.pid))
		await started.end("SIGTERM")
		expect(identityOf(started.pid)).toBeNull()
	})

	it("knows what was started below it, also in another group", () => {
		expect(descendantsOf(process.pid)).toEqual(expect.arrayContaining([started.pid, started.said.child]))
	})
})
