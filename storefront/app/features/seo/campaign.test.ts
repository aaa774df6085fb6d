import { expect, it } from "vitest"
import { pageKey } from "../../../server/page-cache"
import { withoutCampaign } from "./campaign"

it.each([
	["", ""],
	["?q=mat+ong", "?q=mat+ong"],
	["?utm_source=zalo", ""],
	["?utm_source=zalo&q=mat%20ong&fbclid=x&sao=4,5&gclid=&zarsrc=1", "?q=mat%20ong&sao=4,5"],
	["?q=utm_source", "?q=utm_source"],
	["?xutm_source=1", "?xutm_source=1"],
])("of %j leaves %j", (search, kept) => {
	expect(withoutCampaign(search)).toBe(kept)
})

it("leaves out what the page cache leaves out, so that one copy serves all", () => {
	for (const search of ["?utm_medium=mail&trang=2", "?fbclid=1", "?gclid=a&q=b", "?zarsrc=1"])
		expect(pageKey(`/san-pham${search}`)).toBe(pageKey(`/san-pham${withoutCampaign(search)}`))
})
