import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { compile } from "@inlang/paraglide-js"
import { catalogueProblems, LOCALES, mergedTexts, readCatalogue } from "./catalogue.mjs"

const here = dirname(fileURLToPath(import.meta.url))
const outdir = join(here, "src/paraglide")

try {
	await compileMessages()
	// The compiler leaves timers of half a minute behind; nothing is pending that a build needs.
	process.exit(0)
} catch (error) {
	console.error(error instanceof Error ? error.message : error)
	process.exit(1)
}

async function compileMessages() {
	const files = readCatalogue(join(here, "messages"))
	const problems = catalogueProblems(files)
	if (problems.length > 0) throw new Error(`The two languages do not agree:\n- ${problems.join("\n- ")}`)

	const keys = Object.keys(mergedTexts(files, "vi")).sort()
	mkdirSync(join(outdir, "merged"), { recursive: true })
	for (const locale of LOCALES)
		writeFileSync(join(outdir, "merged", `${locale}.json`), JSON.stringify(mergedTexts(files, locale)))

	await compile({
		project: join(here, "project.inlang"),
		outdir,
		// Two files of small exported functions: a bundler drops the unused ones, a development server loads few files.
		outputStructure: "locale-modules",
		strategy: ["baseLocale"],
		emitTsDeclarations: true,
		emitGitIgnore: false,
		emitPrettierIgnore: false,
		emitReadme: false,
		cleanOutdir: false,
	})
	for (const name of ["runtime.js", "runtime.d.ts"])
		copyFileSync(join(here, "runtime", name), join(outdir, name))
	assertAllCompiled(keys)
	writeErrorIndex(keys.filter((key) => key.startsWith("errors_")))
	console.log(`${keys.length} messages in ${LOCALES.length} languages`)
}

/** Without its plugin the compiler writes no message at all and still reports success. */
function assertAllCompiled(keys) {
	const compiled = readFileSync(join(outdir, "messages/_index.js"), "utf8")
	const missing = keys.filter((key) => !compiled.includes(`export const ${key} =`))
	if (keys.length === 0 || missing.length > 0)
		throw new Error(
			`Compiled ${keys.length - missing.length} of ${keys.length} messages; missing: ${missing}`,
		)
}

/** Error texts are looked up by code, so they alone are gathered in a module that keeps all of them. */
function writeErrorIndex(keys) {
	writeFileSync(
		join(outdir, "error-messages.js"),
		`export { ${keys.join(", ")} } from "./messages/_index.js"\n`,
	)
	// A code and its parameters meet at run time only, so here every sentence takes any parameters.
	const types = keys.map((key) => `export declare const ${key}: ErrorMessage\n`).join("")
	writeFileSync(
		join(outdir, "error-messages.d.ts"),
		`type ErrorMessage = (inputs: Record<string, string | number>, options: { locale: "vi" | "en" }) => string\n${types}`,
	)
}
