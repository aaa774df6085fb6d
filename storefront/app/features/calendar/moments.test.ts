import { expect, it } from "vitest"
import { earlierMoment } from "./moments.server"

it("keeps a page no longer than its first change", () => {
	const closing = new Date("2026-11-21T14:30:00Z")
	expect(earlierMoment(null, null)).toBeNull()
	expect(earlierMoment(null, closing)).toBe("2026-11-21T14:30:00.000Z")
	expect(earlierMoment("2026-11-21T10:00:00Z", closing)).toBe("2026-11-21T10:00:00Z")
	expect(earlierMoment("2026-11-22T10:00:00Z", closing)).toBe("2026-11-21T14:30:00.000Z")
})
