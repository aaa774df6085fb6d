import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Plugin } from "vite"

const MESSAGE = "\0message:"
const CHOICE = "\0message-choice"
const INDEX = /packages\/messages\/dist\/paraglide\/messages\/_index\.js$/

/**
 * Gives every message a module of its own in the browser's build. The catalogue's files would be one chunk that each page
 * loads whole; apart, a page brings the sentences it says.
 */
export function messageModules(): Plugin {
	let folder = ""
	const sentences = { vi: new Map<string, string>(), en: new Map<string, string>() }

	return {
		name: "message-modules",
		apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
		resolveId(id) {
			return id.startsWith(MESSAGE) || id === CHOICE ? { id, moduleSideEffects: false } : null
		},
		async transform(_code, id) {
			if (!INDEX.test(id)) return null
			folder = dirname(id)
			for (const locale of ["vi", "en"] as const) {
				const source = await readFile(join(folder, `${locale}.js`), "utf8")
				sentences[locale] = new Map(this.parse(source).body.flatMap((node) => constantOf(node, source)))
			}
			const keys = [...sentences.vi.keys()]
			return {
				code: keys.map((key) => `export { ${key} } from ${JSON.stringify(MESSAGE + key)}`).join("\n"),
				map: null,
			}
		},
		load(id) {
			if (id === CHOICE)
				return "export const choice = (vi, en) => (inputs, options) => (options?.locale === 'en' ? en : vi)(inputs)"
			if (!id.startsWith(MESSAGE)) return null
			const key = id.slice(MESSAGE.length)
			return [
				`import * as registry from ${JSON.stringify(join(folder, "../registry.js"))}`,
				`import { choice } from ${JSON.stringify(CHOICE)}`,
				`export const ${key} = /* @__PURE__ */ choice(${sentences.vi.get(key)}, ${sentences.en.get(key)})`,
			].join("\n")
		},
	}
}

/** `const name = value` at the top of a file as its name and the text of its value; nothing for every other statement. */
function constantOf(node: unknown, source: string): [name: string, value: string][] {
	if (!isNode(node) || node.type !== "VariableDeclaration" || !Array.isArray(node.declarations)) return []
	const declarator: unknown = node.declarations[0]
	if (!isNode(declarator) || !isNode(declarator.id) || !isNode(declarator.init)) return []
	const { name } = declarator.id
	return typeof name === "string" ? [[name, source.slice(declarator.init.start, declarator.init.end)]] : []
}

interface SyntaxNode {
	type: string
	start: number
	end: number
	[part: string]: unknown
}

function isNode(value: unknown): value is SyntaxNode {
	return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value
}
