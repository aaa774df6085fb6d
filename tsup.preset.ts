import type { Options } from "tsup"

/** Every package is loadable by `require` (Medusa is CommonJS) and by `import` (Remix, Vite). */
export const dualPackage: Options = {
	entry: ["src/index.ts"],
	format: ["cjs", "esm"],
	target: "node20",
	dts: true,
	clean: true,
	sourcemap: false,
	treeshake: true,
}
