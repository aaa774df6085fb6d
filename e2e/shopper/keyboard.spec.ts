import type { Locator, Page } from "@playwright/test"
import { buyerFor, checkoutForm } from "../stage/checkout"
import { expect, test } from "../stage/person"
import { findCard } from "../stage/store-shelf"

const MOST_PRESSES = 120

/** Presses Tab until the element has the focus, which must be visible. */
async function tabTo(page: Page, target: Locator) {
	await target.waitFor({ state: "attached" })
	for (let press = 0; press < MOST_PRESSES; press += 1) {
		await page.keyboard.press("Tab")
		if (await target.evaluate((element) => element === document.activeElement)) {
			const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle)
			expect(outline, `the focus on ${target} can be seen`).not.toBe("none")
			return
		}
	}
	throw new Error(`${MOST_PRESSES} presses of Tab do not reach ${target}.`)
}

test("somebody without a mouse searches, buys and orders", async ({ page }) => {
	const { title } = await findCard(
		{ q: "banh cuon", in_stock: "true", sort: "relevance" },
		({ kind }) => kind === "goods",
	)
	await page.goto("/")
	await tabTo(page, page.getByRole("searchbox", { name: "Tìm sản phẩm" }).first())
	await page.keyboard.type("banh cuon")
	await page.keyboard.press("Enter")
	await expect(page).toHaveURL(/q=banh/)
	await tabTo(page, page.getByRole("article").getByRole("link", { name: title.vi, exact: true }).first())
	await page.keyboard.press("Enter")
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.vi)
	await expect(page.getByRole("button", { name: "Thêm một" })).toBeEnabled()
	await tabTo(page, page.getByRole("button", { name: "Thêm vào giỏ" }))
	await page.keyboard.press("Enter")
	await tabTo(page, page.getByRole("link", { name: "Xem giỏ hàng" }))
	await page.keyboard.press("Enter")
	await expect(page).toHaveURL("/gio-hang")
	await tabTo(page, page.getByRole("link", { name: "Đặt hàng", exact: true }))
	await page.keyboard.press("Enter")
	await expect(page).toHaveURL("/thanh-toan")

	const form = checkoutForm(page)
	const buyer = buyerFor("ban-phim")
	await tabTo(page, form.name)
	await page.keyboard.type(buyer.name)
	await tabTo(page, form.phone)
	await page.keyboard.type(buyer.phone)
	await tabTo(page, form.ward)
	await page.keyboard.type(buyer.wardTyped)
	const ward = page.getByRole("radio", { name: buyer.ward }).first()
	await expect(ward).toBeVisible()
	await tabTo(page, ward)
	await page.keyboard.press("Space")
	await expect(ward).toBeChecked()
	await expect(form.summary.getByText(/^Tổng cộng/)).toBeVisible()
	await tabTo(page, form.street)
	await page.keyboard.type(buyer.street)
	await tabTo(page, form.consent)
	await page.keyboard.press("Space")
	await tabTo(page, form.place)
	await page.keyboard.press("Enter")
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cảm ơn bạn, đơn đã nhận")
})

test("the first press of Tab offers the way past the head of the page", async ({ page }) => {
	await page.goto("/san-pham")
	await page.keyboard.press("Tab")
	await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused()
	await page.keyboard.press("Enter")
	await expect(page.getByRole("main")).toBeFocused()
})
