import type { Page } from "@playwright/test"
import { deskOf } from "../stage/admin-desk"
import { dongIn, putIntoCart } from "../stage/basket"
import { buyerFor, checkoutForm, chooseWard, fillIn, place, readTotals } from "../stage/checkout"
import { expect, test } from "../stage/person"
import { type Card, findCards } from "../stage/store-shelf"

/** Foods in stock of two producers. */
async function twoProducers(): Promise<[Card, Card]> {
	const cards = await findCards({ group: "FOOD", in_stock: "true" }, 24, ({ kind }) => kind === "goods")
	const first = cards[0]
	const second = cards.find(({ producer }) => producer.handle !== first?.producer.handle)
	if (!first || !second) throw new Error("The newest foods are all of one producer.")
	return [first, second]
}

async function ordersOf(email: string): Promise<number> {
	const operator = await deskOf("operator")
	const { body } = await operator.get<{ orders: { email: string }[] }>(
		`/admin/orders?q=${encodeURIComponent(email)}&fields=id,email`,
	)
	return body.orders.filter((order) => order.email === email).length
}

async function lookUp(page: Page, code: string, phone: string) {
	await page.goto("/tra-cuu-don")
	await page.getByLabel("Mã đơn").fill(code)
	await page.getByLabel("Số điện thoại").fill(phone)
	await page.getByRole("button", { name: "Tìm đơn" }).click()
}

test("somebody buys from two producers on a phone, pays at the door, and finds the order again @phone", async ({
	page,
	stranger,
	complaints,
}) => {
	const [one, other] = await twoProducers()
	await putIntoCart(page, one.handle)
	await putIntoCart(page, other.handle, 2)
	await page
		.getByRole("navigation", { name: "Lối tắt" })
		.getByRole("link", { name: /Giỏ hàng/ })
		.tap()
	const parcels = page.getByRole("region")
	await expect(parcels.filter({ hasText: one.title.vi })).toContainText(one.producer.name)
	await expect(parcels.filter({ hasText: other.title.vi })).toContainText(other.producer.name)
	const goods = (one.price ?? 0) + 2 * (other.price ?? 0)
	expect(dongIn(await page.getByRole("region", { name: "Tạm tính" }).getByText(/₫/).textContent())).toBe(
		goods,
	)

	await page.getByRole("link", { name: "Đặt hàng", exact: true }).tap()
	const buyer = buyerFor("hai-chu-the")
	await fillIn(page, buyer)
	const seen = await readTotals(page)
	expect(seen.goods).toBe(goods)
	expect(seen.fee).toBeGreaterThan(0)
	expect(seen.total).toBe(seen.goods + seen.fee)

	const code = await place(page)
	const receipt = page.getByRole("region", { name: "Tóm tắt" })
	await expect(receipt).toContainText(buyer.name)
	expect(
		dongIn(await receipt.getByText("Trả khi nhận", { exact: true }).locator("xpath=..").textContent()),
	).toBe(seen.total)
	await expect(page.getByRole("region", { name: one.producer.name })).toContainText(one.title.vi)
	await expect(page.getByRole("region", { name: other.producer.name })).toContainText(other.title.vi)
	expect(await ordersOf(buyer.email)).toBe(1)

	// The secret link opens it for whoever has it, and only for them.
	const secretLink = await page.getByRole("textbox", { name: "Liên kết riêng của đơn này" }).inputValue()
	const friend = await stranger()
	await friend.goto(secretLink)
	await expect(friend.getByRole("heading", { level: 1 })).toHaveText(`Đơn ${code}`)
	await expect(friend).not.toHaveURL(/khoa=/)
	complaints.expect(/404.*(don-hang|tra-cuu-don)|404 \(Not Found\)/)
	const nosy = await stranger()
	const refused = await nosy.goto(`/don-hang/${code}`)
	expect(refused?.status()).toBe(404)

	// Phone and code find it; a wrong phone and a wrong code are refused in the same words.
	const sorry = "Không có đơn nào khớp với mã và số điện thoại này."
	await lookUp(nosy, code, "0987 654 321")
	await expect(nosy.getByText(sorry)).toBeVisible()
	await lookUp(nosy, `${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`, buyer.phone)
	await expect(nosy.getByText(sorry)).toBeVisible()
	await lookUp(nosy, code.toLowerCase(), `+84 ${buyer.phone.slice(1)}`)
	await expect(nosy.getByRole("heading", { level: 1 })).toHaveText(`Đơn ${code}`)
})

for (const { called, typed, ward } of [
	{ called: "a former district", typed: "gia lam", ward: /^Xã .*gồm Huyện Gia Lâm trước đây$/ },
	{ called: "a former ward", typed: "tien duong", ward: /^Xã .*gồm Xã Tiên Dương trước đây$/ },
	{ called: "its new name, with accents", typed: "Bát Tràng", ward: /^Xã Bát Tràng/ },
])
	test(`the ward is found by ${called}`, async ({ page }) => {
		const [one] = await twoProducers()
		await putIntoCart(page, one.handle)
		await page.goto("/thanh-toan")
		await expect(checkoutForm(page).summary).toContainText("chọn phường, xã để biết")
		await chooseWard(page, { wardTyped: typed, ward })
		const totals = await readTotals(page)
		expect(totals.total).toBe(totals.goods + totals.fee)
	})

test("pressing the button twice, in two tabs at once, makes one order", async ({
	page,
	context,
	stranger,
}) => {
	const [one] = await twoProducers()
	await putIntoCart(page, one.handle)
	const oldCookies = (await context.cookies()).filter(({ name }) => name === "gio")
	await page.goto("/thanh-toan")
	const buyer = buyerFor("hai-lan")
	await fillIn(page, buyer)
	const twin = await context.newPage()
	await twin.goto("/thanh-toan")
	await fillIn(twin, buyer)

	const tabs = [page, twin]
	await Promise.all(tabs.map((tab) => checkoutForm(tab).place.dblclick()))
	for (const tab of tabs)
		await expect(tab.getByRole("heading", { level: 1, name: "Cảm ơn bạn, đơn đã nhận" })).toBeVisible()
	const codes = tabs.map((tab) => new URL(tab.url()).pathname)
	expect(codes[0]).toBe(codes[1])
	expect(await ordersOf(buyer.email)).toBe(1)

	// A browser that still holds the cart's cookie never saw the answer: it is led to the order, and then the cart is empty.
	await context.addCookies(oldCookies)
	await page.goto("/gio-hang")
	await expect(page).toHaveURL(new RegExp(`${codes[0]}`))
	await page.goto("/gio-hang")
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ đang trống")

	// Had it gone on shopping instead, a new cart would begin, with the way to the order beside it.
	const late = await stranger()
	await late.context().addCookies(oldCookies)
	await putIntoCart(late, one.handle)
	const code = codes[0]?.split("/").at(-1)
	await expect(late.getByText(`Giỏ trước của bạn đã thành đơn ${code}`)).toBeVisible()
	await late.getByRole("link", { name: `Xem đơn ${code}` }).click()
	await expect(late.getByRole("heading", { level: 1 })).toHaveText(`Đơn ${code}`)
	expect(await ordersOf(buyer.email)).toBe(1)
})

test("quantities change in the cart, and a line can be taken out", async ({ page }) => {
	const [one, other] = await twoProducers()
	await putIntoCart(page, one.handle)
	await putIntoCart(page, other.handle)
	await page.goto("/gio-hang")
	const sum = page.getByRole("region", { name: "Tạm tính" }).getByText(/₫/)
	const line = page.getByRole("listitem").filter({ hasText: one.title.vi }).last()
	await line.getByRole("button", { name: "Thêm một" }).click()
	await expect(sum).toHaveText(new RegExp(inDong(2 * (one.price ?? 0) + (other.price ?? 0))))
	await page.getByRole("button", { name: `Bỏ ra: ${one.title.vi}` }).click()
	await expect(sum).toHaveText(new RegExp(inDong(other.price ?? 0)))
	await page.reload()
	await expect(page.getByText(one.title.vi)).toHaveCount(0)
	await page.getByRole("button", { name: `Bỏ ra: ${other.title.vi}` }).click()
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ đang trống")
})

test("what was typed wrong is said at its field, and everything typed is kept", async ({
	page,
	complaints,
}) => {
	complaints.expect(/422/)
	const [one] = await twoProducers()
	await putIntoCart(page, one.handle)
	await page.goto("/thanh-toan")
	const form = checkoutForm(page)
	await form.phone.fill("12345")
	await form.street.fill("12 ngõ 3")
	await form.email.fill("khong-phai-thu")
	const answered = page.waitForResponse((response) => response.request().method() === "POST")
	await form.place.click()
	expect((await answered).status()).toBe(422)
	for (const [field, sentence] of [
		[form.name, "Bạn cho biết họ tên, ít nhất 2 chữ cái."],
		[form.phone, "Số điện thoại chưa đúng. Ví dụ: 0912 345 678."],
		[form.email, "Địa chỉ thư chưa đúng; không có thì để trống."],
		[form.ward, "Bạn tìm rồi chọn một phường, xã trong danh sách."],
		[form.consent, "Cần bạn đồng ý thì chúng tôi mới giao hàng được."],
	] as const) {
		await expect(field).toHaveAttribute("aria-invalid", "true")
		await expect(field).toHaveAccessibleDescription(new RegExp(sentence.replace(/[.?]/g, "\\$&")))
	}
	await expect(form.name).toBeFocused()
	await expect(form.phone).toHaveValue("12345")
	await expect(form.street).toHaveValue("12 ngõ 3")
	await expect(form.email).toHaveValue("khong-phai-thu")
})

function inDong(amount: number) {
	return String(amount).replace(/\B(?=(\d{3})+$)/g, "\\.")
}
