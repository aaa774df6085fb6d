// Writes the type declarations of the package it is started in. The native compiler takes a second where bundling declarations took ten.
import { spawnSync } from "node:child_process"
import { cpSync, statSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const TYPES = "dist/types"

const compiler = fileURLToPath(new URL("./node_modules/typescript-native/bin/tsc", import.meta.url))
const { status, error } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
	stdio: "inherit",
})
if (error) throw error
if (status !== 0) process.exit(status ?? 1)
// Those that came with generated sources are taken along as they are.
cpSync("src", TYPES, {
	recursive: true,
	filter: (path) => statSync(path).isDirectory() || path.endsWith(".d.ts"),
})
// One set serves both doors: as CommonJS, which Medusa's resolution asks for and the bundler's accepts.
writeFileSync(`${TYPES}/package.json`, '{ "type": "commonjs" }\n')
