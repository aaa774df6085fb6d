import { putIntoCart } from "../stage/basket"
import { buyerFor, checkoutForm, place, readTotals } from "../stage/checkout"
import { expect, test } from "../stage/person"
import { findCard } from "../stage/store-shelf"

test.use({ javaScriptEnabled: false })

// A browser without scripts still meets their preloads, and refuses them.
test.beforeEach(({ complaints }) => complaints.expect(/request failed: .*\.js csp$/))

test("everything from the first page to the order works without JavaScript", async ({ page }) => {
	const { title } = await findCard(
		{ q: "banh cuon", in_stock: "true", sort: "relevance" },
		({ kind }) => kind === "goods",
	)
	await page.goto("/")
	await page.getByRole("searchbox", { name: "Tìm sản phẩm" }).fill("banh cuon")
	await page.getByRole("banner").getByRole("button", { name: "Tìm" }).click()
	await page.getByRole("article").getByRole("link", { name: title.vi, exact: true }).first().click()
	await page.getByRole("spinbutton", { name: /Số lượng/ }).fill("2")
	await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
	await expect(page.getByText(/Đã cho vào giỏ/)).toBeVisible()
	await page.getByRole("link", { name: "Xem giỏ hàng" }).click()

	await page.getByRole("spinbutton", { name: /Số lượng/ }).fill("1")
	await page.getByRole("button", { name: "Cập nhật" }).click()
	await expect(page.getByRole("spinbutton", { name: /Số lượng/ })).toHaveValue("1")
	await page.getByRole("link", { name: "Đặt hàng", exact: true }).click()

	const form = checkoutForm(page)
	const buyer = buyerFor("khong-js")
	await form.name.fill(buyer.name)
	await form.phone.fill(buyer.phone)
	await form.ward.fill("gia lam")
	await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click()
	await page.getByRole("radio", { name: /^Xã/ }).first().check()
	await expect(form.name).toHaveValue(buyer.name)
	await form.street.fill(buyer.street)
	await form.consent.check()
	// The first press brings the fee, so that nobody orders without having seen it.
	await form.place.click()
	await expect(page.getByText("Phí giao đã tính xong. Bạn xem tổng tiền rồi bấm đặt hàng.")).toBeVisible()
	const totals = await readTotals(page)
	expect(totals.total).toBe(totals.goods + totals.fee)
	await place(page)
})

test("an address alone puts nothing into a cart, and does not say so", async ({ page }) => {
	const { handle, title } = await findCard(
		{ group: "FOOD", in_stock: "true" },
		({ kind }) => kind === "goods",
	)
	await page.goto(`/san-pham/${handle}?trong-gio=7`)
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.vi)
	await expect(page.getByText(/Đã cho vào giỏ/)).toHaveCount(0)
	await putIntoCart(page, handle, 2)
	await page.goto(`/san-pham/${handle}?trong-gio=7&don-truoc=K7M2QX9T`)
	await expect(page.getByText("Trong giỏ có 2 món.")).toBeVisible()
	await expect(page.getByText(/đã thành đơn/)).toHaveCount(0)
})

test("filters, pages, certificate and plan are plain links", async ({ page }) => {
	await page.goto("/san-pham")
	await page.getByRole("link", { name: /^4 sao/ }).click()
	await expect(page).toHaveURL(/sao=4/)
	await page.getByRole("link", { name: "Trang sau" }).click()
	await expect(page).toHaveURL(/trang=2/)
	await page
		.getByRole("link", { name: /^OCOP 4 sao/ })
		.first()
		.click()
	await expect(page).toHaveURL(/\/xac-thuc\//)
	await page.goto("/hoi-cho")
	await page.getByRole("main").getByRole("article").first().getByRole("link").first().click()
	await page
		.getByRole("group")
		.getByRole("link", { name: /^Gian / })
		.first()
		.click()
	await expect(page).toHaveURL(/\/gian\//)
})

test("an age can be confirmed without JavaScript", async ({ page }) => {
	const { handle, title } = await findCard({ group: "DRINK_ALC" })
	await page.goto(`/san-pham/${handle}`)
	await page.getByRole("button", { name: "Tôi đủ 18 tuổi" }).click()
	await expect(page).toHaveURL(`/san-pham/${handle}`)
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.vi)
	await expect(page.getByText("Rượu, bia chưa bán qua mạng ở đây.")).toBeVisible()
})
