import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

export const LOCALES = ["vi", "en"]

/**
 * One text: a sentence with `{placeholders}`, or variants as the inlang message format writes them.
 * @typedef {string | { declarations?: string[], selectors?: string[], match: Record<string, string> }[]} Text
 */

/**
 * One context file, `messages/<locale>/<context>.json`.
 * @typedef {{ locale: string, context: string, texts: Record<string, Text> }} ContextFile
 */

/**
 * Reads every context file of every language.
 * @param {string} folder the folder that holds `vi/` and `en/`
 * @returns {ContextFile[]}
 */
export function readCatalogue(folder) {
	return LOCALES.flatMap((locale) =>
		readdirSync(join(folder, locale))
			.filter((name) => name.endsWith(".json"))
			.sort()
			.map((name) => ({
				locale,
				context: basename(name, ".json"),
				texts: parseTexts(join(folder, locale, name)),
			})),
	)
}

/**
 * @param {string} path
 * @returns {Record<string, Text>}
 */
function parseTexts(path) {
	try {
		const { $schema: _schema, ...texts } = JSON.parse(readFileSync(path, "utf8"))
		return texts
	} catch (cause) {
		throw new Error(`${path} is not readable JSON: ${cause instanceof Error ? cause.message : cause}`)
	}
}

/**
 * Says in one sentence each what is wrong: a bad key, an empty text, a text or a placeholder that only one
 * language has. Empty when the languages agree.
 * @param {ContextFile[]} files
 * @returns {string[]}
 */
export function catalogueProblems(files) {
	const problems = files.flatMap(keyProblems)
	const contexts = [...new Set(files.map((file) => file.context))].sort()
	for (const context of contexts) {
		const [base, twin] = LOCALES.map((locale) => textsOf(files, locale, context))
		if (!base || !twin) continue
		for (const key of new Set([...Object.keys(base), ...Object.keys(twin)])) {
			const inBase = base[key]
			const inTwin = twin[key]
			if (inBase === undefined || inTwin === undefined) {
				problems.push(
					`${key} is missing in ${inBase === undefined ? LOCALES[0] : LOCALES[1]}/${context}.json`,
				)
				continue
			}
			const [first, second] = [inBase, inTwin].map((text) => [...placeholdersOf(text)].sort().join(", "))
			if (first !== second)
				problems.push(`${key} (${context}.json) has placeholders {${first}} in vi and {${second}} in en`)
		}
	}
	return problems
}

/**
 * All texts of one language in one object, as the compiler reads them.
 * @param {ContextFile[]} files
 * @param {string} locale
 * @returns {Record<string, Text>}
 */
export function mergedTexts(files, locale) {
	return Object.assign({}, ...files.filter((file) => file.locale === locale).map((file) => file.texts))
}

/**
 * The names a caller must give: what stands in braces, except names that the text derives itself (`local …`).
 * @param {Text} text
 * @returns {Set<string>}
 */
export function placeholdersOf(text) {
	if (typeof text === "string") return new Set(bracedNames(text))
	const names = new Set(
		text.flatMap((variant) => [
			...(variant.declarations ?? []).flatMap((line) => line.match(/^input (\w+)/)?.[1] ?? []),
			...Object.values(variant.match).flatMap(bracedNames),
		]),
	)
	for (const variant of text)
		for (const line of variant.declarations ?? []) names.delete(line.match(/^local (\w+)/)?.[1] ?? "")
	return names
}

/** @param {string} sentence */
function bracedNames(sentence) {
	return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "")
}

/**
 * @param {ContextFile[]} files
 * @param {string} locale
 * @param {string} context
 */
function textsOf(files, locale, context) {
	return files.find((file) => file.locale === locale && file.context === context)?.texts ?? {}
}

/** @param {ContextFile} file */
function keyProblems({ locale, context, texts }) {
	const where = `${locale}/${context}.json`
	return Object.entries(texts).flatMap(([key, text]) => [
		...(key.startsWith(`${context}_`) && /^[a-z][a-z0-9_]*$/.test(key)
			? []
			: [`${key} in ${where} must be snake_case and start with ${context}_`]),
		...(isEmpty(text) ? [`${key} in ${where} has an empty text`] : []),
	])
}

/** @param {Text} text */
function isEmpty(text) {
	if (typeof text === "string") return text.trim() === ""
	return text.some((variant) => Object.values(variant.match).some((sentence) => sentence.trim() === ""))
}
