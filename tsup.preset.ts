import type { Options } from "tsup"

/** Every package is loadable by `require` (Medusa is CommonJS) and by `import` (Remix, Vite). Declarations: declarations.mjs. */
export const dualPackage: Options = {
	entry: ["src/index.ts"],
	format: ["cjs", "esm"],
	target: "node20",
	clean: true,
	sourcemap: false,
	treeshake: true,
}
