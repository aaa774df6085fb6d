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
				{
					name: "/somewhere/broken.test.ts",
					status: "failed",
					message: "Cannot find module",
					assertionResults: [],
				},
			],
		})
		expect(tallyOfVitest(file)).toEqual({
			passed: 1,
			failed: 1,
			skipped: ["Meilisearch finds"],
			failures: ["/somewhere/broken.test.ts: Cannot find module"],
			flaky: [],
		})
	})

	it("names what failed with the first line of the reason, without colours", () => {
		const failureMessages = ["\u001b[31mexpected 50\u001b[39m to be 49\n    at somewhere"]
		const assertionResults = [{ status: "failed", fullName: " the rush sells fifty", failureMessages }]
		const file = written({ testResults: [{ status: "failed", assertionResults }] })
		expect(tallyOfVitest(file).failures).toEqual(["the rush sells fifty: expected 50 to be 49"])
	})

	it("finds Playwright's tests however deep they lie", () => {
		const results = [{ error: { message: "no such button\n\nCall log" } }]
		const late = [{ error: { message: "too late" } }, {}]
		const flaky = { projectName: "phone", status: "flaky", results: late }
		const unexpected = { projectName: "phone", status: "unexpected", results }
		const file = written({
			errors: [],
			suites: [
				{
					specs: [{ title: "buys", tests: [{ status: "expected" }] }],
					suites: [
						{ specs: [{ title: "looks", tests: [unexpected, { status: "skipped" }] }] },
						{ specs: [{ title: "pays", tests: [flaky] }] },
					],
				},
			],
		})
		expect(tallyOfPlaywright(file)).toEqual({
			passed: 2,
			failed: 1,
			skipped: ["looks"],
			failures: ["phone › looks: no such button"],
			flaky: ["phone › pays: too late"],
		})
	})

	it("knows nothing of a run that left no report", () => {
		expect(tallyOfVitest(join(folder, "absent.json"))).toBeNull()
	})
})
