import { defineConfig } from "tsup"
import { dualPackage } from "../../tsup.preset"

const index = "src/index.ts"
const gallery = "src/gallery/gallery.tsx"

// Not cleaned: other packages read dist while it is rebuilt.
export default defineConfig([
	{ ...dualPackage, entry: { index }, format: ["cjs"], clean: false },
	// Every component is an entry of its own, so that a page's bundle can leave out whole files.
	{
		...dualPackage,
		entry: { index, gallery, "*": "src/!(gallery)/*.tsx" },
		format: ["esm"],
		splitting: true,
		treeshake: false,
		clean: false,
		dts: { entry: { index, gallery } },
	},
])
