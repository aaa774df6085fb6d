import { readdirSync } from "node:fs"
import { expect, test } from "vitest"

test("no two modules have a migration of the same name: Medusa keeps one list for all, and would pass over the second", () => {
	const names = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
		.filter((path) => /migrations\/Migration\d+\.ts$/.test(path.replaceAll("\\", "/")))
		.map((path) => path.split(/[/\\]/).at(-1))
	expect(names.length).toBeGreaterThan(10)
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
