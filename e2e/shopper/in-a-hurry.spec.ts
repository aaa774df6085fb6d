import type { Page } from "@playwright/test"
import { wake } from "../stage/awake"
import { putIntoCart } from "../stage/basket"
import { buyerFor, checkoutForm, chooseWard, fillIn, place } from "../stage/checkout"
import { plentiful } from "../stage/paying"
import { expect, test } from "../stage/person"

const QUANTITY = { name: /Số lượng/ }

/** A cart with one listing, open and awake. */
async function cartWith(page: Page, pieces: number) {
	const { handle } = await plentiful()
	await putIntoCart(page, handle, pieces)
	await page.goto("/gio-hang")
	await wake(page)
	return page.getByRole("main").getByRole("spinbutton", QUANTITY)
}

const changeTaken = (page: Page) =>
	page.waitForResponse(
		(response) => response.request().method() === "POST" && response.url().includes("gio-hang"),
	)

test("digits that come slowly are one quantity, and the field keeps its focus @both", async ({ page }) => {
	const field = await cartWith(page, 3)
	await field.press("ControlOrMeta+a")
	const one = changeTaken(page)
	await field.press("1")
	await one
	const twelve = changeTaken(page)
	await field.press("2")
	await twelve
	await expect(field).toHaveValue("12")
	await expect(field).toBeFocused()
	await page.reload()
	await expect(field).toHaveValue("12")
})

test("a press on plus counts, however soon the next one goes on to the order @both", async ({ page }) => {
	await cartWith(page, 1)
	await page.getByRole("main").getByRole("button", { name: "Thêm một" }).click()
	await page.getByRole("link", { name: "Đặt hàng" }).click()
	await expect(checkoutForm(page).name).toBeVisible()
	await expect(checkoutForm(page).summary).toContainText("× 2")
})

test("what was typed is there again after a look at the cart, a reload and the other language, and gone with the order @phone", async ({
	page,
}) => {
	await cartWith(page, 1)
	await page.goto("/thanh-toan")
	const buyer = buyerFor("voi-vang")
	await fillIn(page, buyer)
	const form = checkoutForm(page)

	const expectKept = async () => {
		await expect(form.name).toHaveValue(buyer.name)
		await expect(form.phone).toHaveValue(buyer.phone)
		await expect(form.email).toHaveValue(buyer.email)
		await expect(form.street).toHaveValue(buyer.street)
		await expect(page.getByRole("radio", { name: buyer.ward }).first()).toBeChecked()
		await expect(form.consent).not.toBeChecked()
	}
	await page.getByRole("navigation").getByRole("link", { name: /Giỏ/ }).click()
	await page.getByRole("link", { name: "Đặt hàng" }).click()
	await expectKept()
	await page.reload()
	await wake(page)
	await expectKept()
	await page.getByRole("link", { name: "English" }).click()
	await expect(page.getByLabel("Full name")).toHaveValue(buyer.name)
	await page.getByRole("link", { name: "Tiếng Việt" }).click()
	await expectKept()

	// Another name takes the choice away: nobody's parcel goes where they no longer said.
	await form.ward.fill("ba dinh")
	await expect(page.getByRole("radio", { checked: true, name: buyer.ward })).toHaveCount(0)
	await chooseWard(page, buyer)
	await form.consent.check()
	await place(page)
	await cartWith(page, 1)
	await page.goto("/thanh-toan")
	await wake(page)
	await expect(form.name).toHaveValue("")
})
