import { defineConfig } from "tsup"

/** Stripe's double is a program of its own, with scripts for the browser: built, so that any Node runs it. */
const OUT = "dist/stripe-double"

export default defineConfig([
	{
		entry: ["stage/stripe-double/main.ts"],
		outDir: OUT,
		format: ["esm"],
		target: "node20",
		platform: "node",
	},
	{
		entry: ["stripe", "element", "challenge"].map((name) => `stage/stripe-double/browser/${name}.ts`),
		outDir: OUT,
		format: ["iife"],
		target: "es2022",
		platform: "browser",
	},
])
