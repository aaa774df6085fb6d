import { existsSync, readFileSync } from "node:fs"

/**
 * How many tests passed and failed, which were skipped, and a line for each that failed: its name and how its reason begins.
 * `flaky` names those that passed at the second try.
 * @typedef {{ passed: number, failed: number, skipped: string[], failures: string[], flaky: string[] }} Tally
 */

const REASON_LENGTH = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
const COLOURS = /\u001b\[[0-9;]*m/gu

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
		failures: [
			...tests
				.filter((test) => test.status === "failed")
				.map((test) => failure(test.fullName, test.failureMessages?.[0])),
			...broken.map((suite) => failure(suite.name, suite.message)),
		],
		flaky: [],
	}
}

/** @param {string} file what Playwright's JSON reporter wrote @returns {Tally | null} */
export function tallyOfPlaywright(file) {
	const report = readReport(file)
	if (!report) return null
	const specs = report.suites.flatMap(specsOf)
	const tests = specs.flatMap((spec) =>
		spec.tests.map((test) => ({
			title: [test.projectName, spec.title].filter(Boolean).join(" › "),
			status: test.status,
			reason: test.results?.map(({ error }) => error?.message).findLast(Boolean),
		})),
	)
	const unexpected = tests.filter((test) => test.status === "unexpected")
	const flaky = tests.filter((test) => test.status === "flaky")
	const errors = report.errors ?? []
	return {
		passed: tests.filter((test) => test.status === "expected" || test.status === "flaky").length,
		failed: unexpected.length + errors.length,
		skipped: tests.filter((test) => test.status === "skipped").map((test) => test.title),
		failures: [
			...unexpected.map((test) => failure(test.title, test.reason)),
			...errors.map((error) => failure("the run itself", error.message)),
		],
		flaky: flaky.map((test) => failure(test.title, test.reason)),
	}
}

/** @param {string} name @param {string | undefined} reason as a test runner words it: many lines, in colours */
function failure(name, reason = "") {
	const [first = ""] = reason.replace(COLOURS, "").split("\n")
	return `${name.trim()}: ${first.slice(0, REASON_LENGTH)}`
}

function specsOf(suite) {
	return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null
}
