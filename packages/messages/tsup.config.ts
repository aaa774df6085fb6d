import { defineConfig } from "tsup"
import { dualPackage } from "../../tsup.preset"

const entry = ["src/index.ts", "src/errors.ts"]

// Not cleaned: other packages read dist while it is rebuilt.
export default defineConfig([
	{ ...dualPackage, entry, format: ["cjs"], clean: false },
	// The ESM files stay apart: a bundle would turn `m` into one object that no tree shaking can take apart.
	{
		...dualPackage,
		entry: [
			...entry,
			"src/paraglide/{messages,runtime,registry,error-messages}.js",
			"src/paraglide/messages/*.js",
		],
		format: ["esm"],
		bundle: false,
		treeshake: false,
		clean: false,
	},
])
