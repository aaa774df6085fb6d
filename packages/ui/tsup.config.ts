import { defineConfig } from "tsup"
import { dualPackage } from "../../tsup.preset"

const pages = ["src/index.ts", "src/gallery/gallery.tsx"]

// What other packages read while dist is rebuilt is written over, not removed first.
export default defineConfig([
	{ ...dualPackage, entry: ["src/index.ts"], format: ["cjs"], clean: false },
	// Every component is an entry of its own, so that a page's bundle can leave out whole files.
	{
		...dualPackage,
		entry: [...pages, "src/*/*.tsx", "!src/**/*.test.tsx"],
		format: ["esm"],
		splitting: true,
		treeshake: false,
		clean: ["!index.cjs", "!types/**"],
	},
])
