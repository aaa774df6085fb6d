import { expect, it } from "vitest"
import { unlessLost } from "./lost-line"

const said = () => "said"

it("hands on what the server answered", async () => {
	expect(await unlessLost(async () => "answer", said)).toBe("answer")
})

it.each([new TypeError("Failed to fetch"), new Error("Unable to decode turbo-stream response")])(
	"says its own words when nothing came, or nothing that can be read: %s",
	async (error) => {
		expect(await unlessLost(() => Promise.reject(error), said)).toBe("said")
	},
)

it.each([
	new Response(null, { status: 303, headers: { Location: "/don-hang/K7M2QX9T" } }),
	{ status: 429, statusText: "Too Many Requests", internal: false, data: null },
])("lets redirections and refusals go their way", async (thrown) => {
	await expect(unlessLost(() => Promise.reject(thrown), said)).rejects.toBe(thrown)
})
