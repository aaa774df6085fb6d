import { describe, expect, it } from "vitest"
import { preferredEncoding } from "./whole-answer"

describe("the encoding of an answer", () => {
	it.each([
		["gzip, deflate, br, zstd", "br"],
		["gzip", "gzip"],
		["br;q=0, gzip;q=0.8", "gzip"],
		["identity", null],
		[undefined, null],
	])("for %s is %s", (accept, encoding) => expect(preferredEncoding(accept)).toBe(encoding))
})
