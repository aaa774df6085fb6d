import { defineConfig } from "tsup"
import { dualPackage } from "../../tsup.preset"

/** Two doors: the data set, and the drawings alone for servers that only paint. */
export default defineConfig({
	...dualPackage,
	entry: { index: "src/index.ts", drawings: "src/drawings/index.ts" },
})
