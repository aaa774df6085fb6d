import { expect, it } from "vitest"
import { isLostLine, LostLine, unlessBroken, unlessLost } from "./lost-line"

const said = () => "said"
const lost = [
	new TypeError("Failed to fetch"),
	new TypeError("NetworkError when attempting to fetch resource."),
	new TypeError("Load failed"),
	new TypeError("error loading dynamically imported module: /assets/page.js"),
	new TypeError("Failed to fetch dynamically imported module: /assets/page.js"),
	new TypeError("Importing a module script failed."),
	new LostLine(),
]
const broken = [
	new TypeError("Cannot read properties of undefined (reading 'title')"),
	new Error("Unable to decode turbo-stream response"),
	new Error("Unexpected Server Error"),
]
const answered = [
	new Response(null, { status: 303, headers: { Location: "/don-hang/K7M2QX9T" } }),
	{ status: 429, statusText: "Too Many Requests", internal: false, data: null },
]

it("hands on what the server answered", async () => {
	expect(await unlessLost(async () => "answer", said)).toBe("answer")
	expect(await unlessBroken(async () => "answer", said)).toBe("answer")
})

it.each(lost)("knows a lost line, whichever browser says it: %s", async (error) => {
	expect(isLostLine(error)).toBe(true)
	expect(await unlessLost(() => Promise.reject(error), said)).toBe("said")
	expect(await unlessBroken(() => Promise.reject(error), said)).toBe("said")
})

it.each(broken)("takes no fault for a lost line; only a typed form stays: %s", async (error) => {
	expect(isLostLine(error)).toBe(false)
	await expect(unlessLost(() => Promise.reject(error), said)).rejects.toBe(error)
	expect(await unlessBroken(() => Promise.reject(error), said)).toBe("said")
})

it.each(answered)("lets redirections and refusals go their way", async (thrown) => {
	await expect(unlessLost(() => Promise.reject(thrown), said)).rejects.toBe(thrown)
	await expect(unlessBroken(() => Promise.reject(thrown), said)).rejects.toBe(thrown)
})
