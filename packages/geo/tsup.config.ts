import { defineConfig } from "tsup"
import { dualPackage } from "../../tsup.preset"

export default defineConfig({
	...dualPackage,
	// Two doors: whoever draws a map does not load 3,321 wards, and the other way round.
	entry: ["src/index.ts", "src/maps.ts"],
	// d3-geo is published as ES modules only; bundling its few functions keeps `require` working everywhere.
	noExternal: ["d3-geo", "topojson-client"],
})
