import { putIntoCart } from "../stage/basket"
import { buyerFor, checkoutForm, feeRow, fillIn, place } from "../stage/checkout"
import { expect, test } from "../stage/person"
import { sendForm } from "../stage/raw-request"
import { setPrice, setStock, takeDown } from "../stage/stock-room"
import { findCard, listing, ownListing } from "../stage/store-shelf"

test("alcohol stands behind an age gate and is not sold", async ({ page }) => {
	const { handle, title, price } = await findCard({ group: "DRINK_ALC" })
	await page.goto(`/san-pham/${handle}`)
	await expect(page.getByText("Món này có cồn. Bạn đã đủ 18 tuổi chưa?")).toBeVisible()
	expect(price).not.toBeNull()
	await expect(page.getByRole("main").getByText("₫")).toHaveCount(0)
	await page.getByRole("button", { name: "Tôi đủ 18 tuổi" }).click()
	await expect(page.getByText("Rượu, bia chưa bán qua mạng ở đây.")).toBeVisible()
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.vi)
	await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
	await page.reload()
	await expect(page.getByText("Món này có cồn.")).toHaveCount(0)
	expect((await sendForm(`/san-pham/${handle}`, { "so-luong": "1" })).status).toBe(409)
})

test("somebody who is not of age is led to other products", async ({ page }) => {
	const { handle } = await findCard({ group: "DRINK_ALC" })
	await page.goto(`/san-pham/${handle}`)
	await page.getByRole("link", { name: "Chưa, xem món khác" }).click()
	await expect(page).toHaveURL("/san-pham")
})

test("a day at a village is booked by a call, not put into a cart", async ({ page }) => {
	const { handle, contactPhone } = await listing((await findCard({ group: "TOUR" })).handle)
	expect(contactPhone).not.toBeNull()
	await page.goto(`/san-pham/${handle}`)
	await expect(page.getByText("Đặt theo ngày, không gửi hàng")).toBeVisible()
	await expect(page.getByRole("link", { name: /^Gọi / })).toHaveAttribute("href", /^tel:\+?\d+$/)
	await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
	const { rating } = await listing(handle)
	if (rating) await expect(page.getByRole("link", { name: /^OCOP \d sao/ }).first()).toBeVisible()
	expect((await sendForm(`/san-pham/${handle}`, { "so-luong": "1" })).status).toBe(409)
})

test("what is sold out says so and cannot be added", async ({ page }) => {
	const { handle, title } = await findCard(
		{ group: "FOOD" },
		({ inStock, kind }) => !inStock && kind === "goods",
	)
	await page.goto(`/san-pham?q=${encodeURIComponent(title.vi)}`)
	const card = page.getByRole("article").filter({ has: page.locator(`a[href="/san-pham/${handle}"]`) })
	await expect(card).toContainText("Tạm hết hàng")
	await card.getByRole("link", { name: title.vi }).click()
	await expect(page.getByText("Tạm hết hàng. Bạn xem thử ở các điểm bán")).toBeVisible()
	await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
	const refused = await sendForm(`/san-pham/${handle}`, { "so-luong": "1" })
	expect(refused.status).toBe(409)
})

test("dearer while in the cart: told in words before anything is ordered", async ({ page, complaints }) => {
	complaints.expect(/409/)
	const { handle, title, price } = await ownListing("dearer")
	await putIntoCart(page, handle)
	await page.goto("/thanh-toan")
	const buyer = buyerFor("tang-gia")
	await fillIn(page, buyer)
	await setPrice(handle, (price ?? 0) + 10_000)

	const answered = page.waitForResponse((response) => response.request().method() === "POST")
	await checkoutForm(page).place.click()
	expect((await answered).status()).toBe(409)
	await expect(page.getByText("Đơn chưa đặt được")).toBeVisible()
	await expect(page.getByText(new RegExp(`${escaped(title.vi)} tăng giá từ .+ lên .+`))).toBeVisible()
	await expect(checkoutForm(page).phone).toHaveValue(buyer.phone)
	// Seen and agreed: the second press orders at the new price.
	await place(page)
})

test("taken down while in the cart: named, and the rest can still be ordered", async ({
	page,
	complaints,
}) => {
	complaints.expect(/4(09|10)/)
	const { handle, title } = await ownListing("takenDown")
	const rest = await findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods")
	await putIntoCart(page, handle)
	await putIntoCart(page, rest.handle)
	await page.goto("/thanh-toan")
	await fillIn(page, buyerFor("go-xuong"))
	await takeDown(handle)

	const answered = page.waitForResponse((response) => response.request().method() === "POST")
	await checkoutForm(page).place.click()
	expect([409, 410]).toContain((await answered).status())
	await expect(page.getByText(new RegExp(`${escaped(title.vi)} không còn bán nữa`)).first()).toBeVisible()
	const takeOut = page.getByRole("button", { name: /^Bỏ ra/ })
	if ((await takeOut.count()) > 0) await takeOut.first().click()
	await expect(checkoutForm(page).summary.getByText(title.vi)).toHaveCount(0)
	// With a line less the fee is asked for anew; nobody orders before it is there.
	await expect(feeRow(page)).toHaveText(/₫/)
	await place(page)
})

test("fewer left while in the cart: the line says how many and takes them", async ({ page }) => {
	const { handle, title } = await ownListing("soldOutInCart")
	await setStock(handle, 5)
	await putIntoCart(page, handle, 4)
	await setStock(handle, 2)
	await page.goto("/gio-hang")
	await expect(page.getByText(`${title.vi} chỉ còn 2.`)).toBeVisible()
	await expect(page.getByRole("link", { name: "Đặt hàng", exact: true })).toHaveCount(0)
	await page.getByRole("button", { name: "Lấy 2 còn lại" }).click()
	await expect(page.getByRole("spinbutton", { name: /Số lượng/ })).toHaveValue("2")
	await expect(page.getByRole("link", { name: "Đặt hàng", exact: true })).toBeVisible()
})

test("sold out while in the cart: no order, and the line can be taken out", async ({ page, complaints }) => {
	complaints.expect(/4(09|10)/)
	const { handle, title } = await ownListing("soldOut")
	await putIntoCart(page, handle)
	await page.goto("/thanh-toan")
	await fillIn(page, buyerFor("het-hang"))
	await setStock(handle, 0)
	const answered = page.waitForResponse((response) => response.request().method() === "POST")
	await checkoutForm(page).place.click()
	expect([409, 410]).toContain((await answered).status())
	await expect(page.getByText(`${title.vi} đã hết hàng.`)).toBeVisible()
	await page
		.getByRole("button", { name: /^Bỏ ra/ })
		.first()
		.click()
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ đang trống")
})

function escaped(text: string) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
}
