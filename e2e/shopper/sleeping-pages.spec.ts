import { expect, test } from "../stage/person"
import { findCard } from "../stage/store-shelf"

const SCRIPTS = "**/assets/*.js"

function productPath() {
	return findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods").then(
		({ handle }) => `/san-pham/${handle}`,
	)
}

test("a page that is only read waits for no script", async ({ page }) => {
	await page.goto(await productPath())
	const early = await page.evaluate(() => {
		const [visit] = performance.getEntriesByType("navigation")
		const stoodAt = visit instanceof PerformanceNavigationTiming ? visit.loadEventStart : 0
		return performance
			.getEntriesByType("resource")
			.filter(({ name, startTime }) => name.endsWith(".js") && startTime < stoodAt)
			.map(({ name }) => name)
	})
	expect(early, "scripts that were asked for before the page stood").toEqual([])
	await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeVisible()
})

test("the first press of all is answered in the page, though the scripts come late @both", async ({
	page,
}) => {
	await page.route(SCRIPTS, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700))
		await route.continue()
	})
	const path = await productPath()
	await page.goto(path)
	await page.evaluate(() => document.body.setAttribute("data-same-page", ""))
	await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
	await expect(page.getByText(/Đã cho vào giỏ/)).toBeVisible()
	await expect(page.locator("body[data-same-page]"), "the page was not loaded anew").toBeAttached()
	await page.goto("/gio-hang")
	await expect(page.getByRole("spinbutton", { name: /Số lượng/ })).toHaveValue("1")
})

test("a press whose scripts never come goes its plain way", async ({ page, complaints }) => {
	complaints.expect(/request failed: .*\.js|Failed to (load resource|fetch)/)
	await page.route(SCRIPTS, (route) => route.abort())
	await page.goto(await productPath())
	await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
	await expect(page.getByText(/Đã cho vào giỏ/)).toBeVisible()
})
