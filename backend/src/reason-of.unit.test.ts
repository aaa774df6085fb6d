import { expect, test } from "vitest"
import { z } from "zod"
import { reasonOf } from "./reason-of"

const told = z.object({ content: z.string(), amount: z.object({ value: z.number().positive() }) })

function failureOf(body: unknown): unknown {
	const { error } = told.safeParse(body)
	return error
}

test("what was told in another shape says which of its parts, in one line", () => {
	const reason = reasonOf(failureOf({ amount: { value: -1 } }))
	expect(reason).toMatch(/^content: .+; amount\.value: .+$/)
	expect(reason).not.toMatch(/[{}\n]/)
	expect(reasonOf(failureOf(null))).toMatch(/^Invalid input: .+$/)
})

test("a failure that was written down and read again still says its reason", () => {
	expect(reasonOf(new Error("no database"))).toBe("no database")
	expect(reasonOf({ name: "Error", message: "no database" })).toBe("no database")
	expect(reasonOf("no database")).toBe("no database")
})
