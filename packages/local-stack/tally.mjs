import { existsSync, readFileSync } from "node:fs"

/**
 * How many tests passed and failed, and which were skipped.
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Tally
 */

/** @param {string} file what vitest's JSON reporter wrote @returns {Tally | null} null when it wrote nothing */
export function tallyOfVitest(file) {
	const report = readReport(file)
	if (!report) return null
	const tests = report.testResults.flatMap((suite) => suite.assertionResults)
	// A file that cannot even be loaded has no tests to count, and fails all the same.
	const broken = report.testResults.filter(
		(suite) => suite.status === "failed" && suite.assertionResults.length === 0,
	)
	return {
		passed: tests.filter((test) => test.status === "passed").length,
		failed: tests.filter((test) => test.status === "failed").length + broken.length,
		skipped: tests
			.filter((test) => !["passed", "failed"].includes(test.status))
			.map((test) => test.fullName.trim()),
	}
}

/** @param {string} file what Playwright's JSON reporter wrote @returns {Tally | null} */
export function tallyOfPlaywright(file) {
	const report = readReport(file)
	if (!report) return null
	const specs = report.suites.flatMap(specsOf)
	const tests = specs.flatMap((spec) =>
		spec.tests.map((test) => ({ title: spec.title, status: test.status })),
	)
	return {
		// Passed at the second attempt is passed; Playwright's own output names it as flaky.
		passed: tests.filter((test) => test.status === "expected" || test.status === "flaky").length,
		failed: tests.filter((test) => test.status === "unexpected").length + (report.errors?.length ?? 0),
		skipped: tests.filter((test) => test.status === "skipped").map((test) => test.title),
	}
}

function specsOf(suite) {
	return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null
}
