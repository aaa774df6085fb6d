import { describe, expect, it } from "vitest"
import { pictureAddress, readPictureAddress } from "./formats"

describe("the address of a picture", () => {
	it.each([
		["/drawings/honey/12.svg", "/anh/320/drawings/honey/12.avif"],
		["/static/1732-photo.jpg", "/anh/320/static/1732-photo.jpg.avif"],
	])("of %s is %s and reads back", (source, address) => {
		expect(pictureAddress(source, 320, "avif")).toBe(address)
		expect(readPictureAddress("320", address.replace("/anh/320/", ""))).toEqual({
			source,
			width: 320,
			format: "avif",
		})
	})

	it.each([
		["321", "drawings/honey/12.avif"],
		["320", "drawings/honey/12.gif"],
		["320", "drawings/../admin/x.avif"],
		["320", "static/..%2f..%2fetc.avif"],
		["320", "admin/session.avif"],
		["320", "static//etc.avif"],
		["320", "http://evil.example/a.avif"],
		["320", ""],
	])("is refused at width %s for %s", (width, path) => {
		expect(readPictureAddress(width, path)).toBeNull()
	})
})
