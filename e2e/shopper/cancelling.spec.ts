import type { Page } from "@playwright/test"
import { dongIn, putIntoCart } from "../stage/basket"
import { buyerFor, checkoutForm, fillIn, fillInWithoutScripts, place, readTotals } from "../stage/checkout"
import { pathIn } from "../stage/market"
import { plentiful, threeProducers } from "../stage/paying"
import { expect, test } from "../stage/person"
import type { Card } from "../stage/store-shelf"

/** What each parcel says is to be paid when it is brought. */
async function cashOf(page: Page, cards: readonly Card[]): Promise<number[]> {
	const amounts: number[] = []
	for (const { producer } of cards) {
		const parcel = page.getByRole("region", { name: producer.name })
		amounts.push(
			dongIn(
				await parcel
					.getByText(/^Trả tiền mặt cho/)
					.locator("xpath=..")
					.textContent(),
			),
		)
	}
	return amounts
}

async function cancel(page: Page) {
	await page.getByRole("link", { name: "Huỷ đơn này" }).click()
	await expect(page.getByRole("heading", { name: /^Huỷ cả đơn / })).toBeVisible()
	await page.getByRole("button", { name: "Huỷ đơn", exact: true }).click()
}

async function expectCancelled(page: Page, cards: readonly Card[]) {
	await expect(page.getByText("Đơn này đã huỷ")).toBeVisible()
	await expect(page.getByText(/không có gì phải hoàn lại/)).toBeVisible()
	for (const { producer } of cards) {
		const parcel = page.getByRole("region", { name: producer.name })
		await expect(parcel.getByRole("listitem").filter({ hasText: "Đã huỷ" })).toHaveAttribute(
			"aria-current",
			"step",
		)
		await expect(parcel).toContainText("Kiện đã huỷ, không phải trả gì")
	}
	await expect(page.getByRole("region", { name: "Tóm tắt" })).toContainText("Không còn gì phải trả")
	await expect(page.getByRole("link", { name: "Huỷ đơn này" })).toHaveCount(0)
}

test("somebody buys from three producers to pay at the door, thinks better of it, and sees it cancelled @phone", async ({
	page,
	stranger,
}) => {
	const cards = await threeProducers()
	for (const { handle } of cards) await putIntoCart(page, handle)
	await page.goto("/thanh-toan")
	const buyer = buyerFor("ba-chu-the")
	await fillIn(page, buyer)
	const totals = await readTotals(page)
	await expect(checkoutForm(page).summary.getByText(/^Một kiện /)).toHaveCount(3)
	const code = await place(page)

	const cash = await cashOf(page, cards)
	expect(cash.reduce((sum, amount) => sum + amount, 0)).toBe(totals.total)
	for (const { producer } of cards)
		await expect(page.getByRole("region", { name: producer.name })).toContainText("Chờ người bán nhận")

	// Who has only the phone number looks, and cancels nothing.
	const family = await stranger()
	await family.goto("/tra-cuu-don")
	await family.getByLabel("Mã đơn").fill(code)
	await family.getByLabel("Số điện thoại").fill(buyer.phone)
	await family.getByRole("button", { name: "Tìm đơn" }).click()
	await expect(family.getByText(/bạn mở đơn bằng liên kết riêng/)).toBeVisible()
	await family.goto(`/don-hang/${code}?huy=1`)
	await expect(family.getByRole("button", { name: "Huỷ đơn", exact: true })).toHaveCount(0)

	// Asked first, and kept when it was a slip.
	await page.getByRole("link", { name: "Huỷ đơn này" }).click()
	await page.getByRole("link", { name: "Giữ đơn" }).click()
	await expect(page.getByRole("heading", { name: /^Huỷ cả đơn / })).toHaveCount(0)
	await cancel(page)
	await expectCancelled(page, cards)

	// In the other language, and by the phone number, it is the same.
	await page.goto(pathIn("en", `/don-hang/${code}`))
	await expect(page.getByText("This order is cancelled")).toBeVisible()
	await family.goto(`/don-hang/${code}`)
	await expectCancelled(family, cards)
})

test("two tabs cancel one order, and both see it cancelled", async ({ page, context }) => {
	const card = await plentiful()
	await putIntoCart(page, card.handle)
	await page.goto("/thanh-toan")
	await fillIn(page, buyerFor("hai-the"))
	const code = await place(page)
	const twin = await context.newPage()
	for (const tab of [page, twin]) await tab.goto(`/don-hang/${code}?huy=1`)
	await Promise.all(
		[page, twin].map((tab) => tab.getByRole("button", { name: "Huỷ đơn", exact: true }).dblclick()),
	)
	for (const tab of [page, twin]) await expectCancelled(tab, [card])
})

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false })
	// A browser without scripts still meets their preloads, and refuses them.
	test.beforeEach(({ complaints }) => complaints.expect(/request failed: .*\.js csp$/))

	test("an order of three producers is cancelled and seen cancelled", async ({ page, context }) => {
		const cards = await threeProducers()
		for (const { handle } of cards) await putIntoCart(page, handle)
		await page.goto("/thanh-toan")
		await fillInWithoutScripts(page, buyerFor("huy-khong-js"))
		await checkoutForm(page).place.click()
		await expect(page.getByText("Phí giao đã tính xong.")).toBeVisible()
		const { total } = await readTotals(page)
		const code = await place(page)
		expect((await cashOf(page, cards)).reduce((sum, amount) => sum + amount, 0)).toBe(total)
		const earlier = await context.newPage()
		await earlier.goto(`/don-hang/${code}?huy=1`)
		await cancel(page)
		await expectCancelled(page, cards)
		// Pressed once more, where the question still stands, it is answered the same way.
		await earlier.getByRole("button", { name: "Huỷ đơn", exact: true }).click()
		await expectCancelled(earlier, cards)
	})
})
