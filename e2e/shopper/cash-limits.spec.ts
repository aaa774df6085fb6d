import type { Page } from "@playwright/test"
import { putIntoCart } from "../stage/basket"
import {
	type Buyer,
	buyerFor,
	checkoutForm,
	expectTyped,
	fillIn,
	fillInWithoutScripts,
	place,
} from "../stage/checkout"
import { PREPAID } from "../stage/paying"
import { expect, test } from "../stage/person"
import { setPrice, setStock } from "../stage/stock-room"
import { ownListing } from "../stage/store-shelf"

const EN = {
	obstacle: "The order was not placed",
	place: "Place order, pay on delivery",
}

/** Opens the checkout with so many of a listing that costs nine million. */
async function atTheCheckout(page: Page, handle: string, pieces: number) {
	await putIntoCart(page, handle, pieces)
	await page.goto("/thanh-toan")
}

/** The number is shared by whole families: the first orders of it stand, and the one too many is refused. */
async function orderTwice(page: Page, handle: string, buyer: Buyer) {
	for (let times = 0; times < 2; times++) {
		await atTheCheckout(page, handle, 1)
		await fillIn(page, buyer)
		await place(page)
	}
}

test("more than may be owed at a door is refused with the limit, what is open and what to do; nothing typed is lost", async ({
	page,
	complaints,
}) => {
	complaints.expect(/409/)
	const { handle } = await ownListing("cashLimit")
	await setPrice(handle, 9_000_000)
	await setStock(handle, 60)
	const buyer = buyerFor("qua-han-muc")

	await atTheCheckout(page, handle, 2)
	await fillIn(page, buyer)
	await checkoutForm(page).place.click()
	// The button is far below it.
	await expect(page.getByText("Đơn chưa đặt được")).toBeInViewport()
	await expect(page.getByText(/nhiều nhất 10\.000\.000\s₫; đơn này là 18\.\d{3}\.\d{3}\s₫/)).toBeVisible()
	await expect(
		page.getByText("Đơn này vẫn đặt được nếu trả trước: bạn chọn chuyển khoản hoặc thẻ ở phần Trả tiền."),
	).toBeVisible()
	await expectTyped(page, buyer)
	await page.getByRole("radio", { name: PREPAID.transfer.choice }).check()
	await expect(page.getByText("Đơn chưa đặt được")).toHaveCount(0)
	await page.getByRole("radio", { name: /^Trả tiền mặt khi nhận/ }).check()
	await page.goto("/gio-hang")
	await page.getByRole("button", { name: /^Bỏ ra/ }).click()
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ đang trống")

	await orderTwice(page, handle, buyer)
	await atTheCheckout(page, handle, 1)
	await fillIn(page, buyer)
	await checkoutForm(page).place.click()
	await expect(page.getByText(/nhiều nhất 20\.000\.000\s₫ chờ trả khi nhận/)).toBeVisible()
	await expect(page.getByText(/số này còn 18\.\d{3}\.\d{3}\s₫ ở các kiện chưa nhận/)).toBeVisible()
	await expectTyped(page, buyer)

	// The same in English, for whoever reads it.
	await page.goto("/en/thanh-toan")
	await page.getByLabel("Full name").fill(buyer.name)
	await page.getByRole("textbox", { name: "Phone number" }).fill(buyer.phone)
	await page.getByRole("textbox", { name: "Commune" }).fill(buyer.wardTyped)
	await page.getByRole("radio", { name: buyer.ward }).first().check()
	await page.getByLabel("House, street, hamlet").fill(buyer.street)
	await page.getByRole("checkbox", { name: /^I agree/ }).check()
	await expect(page.getByText("Before delivery")).toHaveCount(0)
	await page.getByRole("button", { name: EN.place }).last().click()
	await expect(page.getByText(EN.obstacle)).toBeVisible()
	await expect(page.getByText(/wait until the earlier parcels have arrived/)).toBeVisible()
})

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false })
	// A browser without scripts still meets their preloads, and refuses them.
	test.beforeEach(({ complaints }) => complaints.expect(/request failed: .*\.js csp$|409/))

	test("more than may be owed at a door is refused, and nothing typed is lost", async ({ page }) => {
		const { handle } = await ownListing("cashLimitWithoutScripts")
		await setPrice(handle, 9_000_000)
		await setStock(handle, 60)
		const buyer = buyerFor("qua-han-muc-khong-js")
		await atTheCheckout(page, handle, 2)
		await fillInWithoutScripts(page, buyer)
		await checkoutForm(page).place.click()
		await expect(page.getByText("Phí giao đã tính xong.")).toBeVisible()
		await checkoutForm(page).place.click()
		await expect(page.getByText(/nhiều nhất 10\.000\.000\s₫/)).toBeVisible()
		await expectTyped(page, buyer)
	})
})
