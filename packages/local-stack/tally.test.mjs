import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tallyOfPlaywright, tallyOfVitest } from "./tally.mjs"

let folder

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "ocop-tally-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(report) {
	const file = join(folder, "report.json")
	writeFileSync(file, JSON.stringify(report))
	return file
}

describe("counting tests", () => {
	it("counts a file that vitest could not load as a failure", () => {
		const file = written({
			testResults: [
				{
					status: "passed",
					assertionResults: [
						{ status: "passed", fullName: "adds" },
						{ status: "pending", fullName: "Meilisearch finds" },
					],
				},
				{ status: "failed", assertionResults: [] },
			],
		})
		expect(tallyOfVitest(file)).toEqual({ passed: 1, failed: 1, skipped: ["Meilisearch finds"] })
	})

	it("finds Playwright's tests however deep they lie", () => {
		const file = written({
			errors: [],
			suites: [
				{
					specs: [{ title: "buys", tests: [{ status: "expected" }] }],
					suites: [{ specs: [{ title: "looks", tests: [{ status: "unexpected" }, { status: "skipped" }] }] }],
				},
			],
		})
		expect(tallyOfPlaywright(file)).toEqual({ passed: 1, failed: 1, skipped: ["looks"] })
	})

	it("knows nothing of a run that left no report", () => {
		expect(tallyOfVitest(join(folder, "absent.json"))).toBeNull()
	})
})
