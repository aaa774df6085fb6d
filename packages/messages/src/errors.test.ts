import { describe, expect, it } from "vitest"
import { errorText, hasErrorText } from "./errors"
import { isLocale, m } from "./index"

describe("texts by code", () => {
	it("finds the sentence of a code, however the code is punctuated", () => {
		expect(errorText("not_found", {}, "vi")).toBe(m.errors_not_found({}, { locale: "vi" }))
		expect(errorText("not-found", {}, "en")).toBe(m.errors_not_found({}, { locale: "en" }))
	})

	it("says the general sentence for a code nobody wrote a text for", () => {
		expect(hasErrorText("no.such.code")).toBe(false)
		expect(errorText("no.such.code", {}, "vi")).toBe(m.errors_unknown({}, { locale: "vi" }))
	})

	it("knows its languages", () => {
		expect(["vi", "en", "fr", undefined].filter(isLocale)).toEqual(["vi", "en"])
	})
})
