import { describe, expect, it } from "vitest"
import { pictureAddress, readPictureAddress } from "./formats"

describe("the address of a picture", () => {
	it.each([
		["/drawings/honey/12.svg", "/anh/360/drawings/honey/12.avif"],
		["/static/1732-photo.jpg", "/anh/360/static/1732-photo.jpg.avif"],
	])("of %s is %s and reads back", (source, address) => {
		expect(pictureAddress(source, 360, "avif")).toBe(address)
		expect(readPictureAddress("360", address.replace("/anh/360/", ""))).toEqual({
			source,
			width: 360,
			format: "avif",
		})
	})

	it.each([
		["321", "drawings/honey/12.avif"],
		["360", "drawings/honey/12.gif"],
		["360", "drawings/../admin/x.avif"],
		["360", "static/..%2f..%2fetc.avif"],
		["360", "admin/session.avif"],
		["360", "static//etc.avif"],
		["360", "http://evil.example/a.avif"],
		["360", ""],
	])("is refused at width %s for %s", (width, path) => {
		expect(readPictureAddress(width, path)).toBeNull()
	})
})
