import { BEFORE_LOGIN, logInAt } from "../stage/admin-screen"
import { moneyComes } from "../stage/bank"
import { dongIn } from "../stage/basket"
import { buyerFor } from "../stage/checkout"
import { orderPrepaid, plentiful, transferSheet } from "../stage/paying"
import { expect, test } from "../stage/person"

test("what a purchase leaves in the ledger is found by its code and comes to nothing, each party has its balance, and the proof says so", async ({
	page,
	stranger,
	complaints,
}) => {
	test.setTimeout(120_000)
	complaints.expect(BEFORE_LOGIN)
	const shopper = await stranger()
	const card = await plentiful()
	const { code, total } = await orderPrepaid(shopper, [card], buyerFor("so-cai"), "transfer")
	await moneyComes(await transferSheet(shopper).content(), total)
	await expect(shopper.getByText("Đã nhận đủ tiền")).toBeVisible({ timeout: 15_000 })

	await logInAt(page, "operator")
	await page.goto(`${new URL(page.url()).origin}/app/so-cai`)
	await expect(page.getByRole("heading", { name: "Sổ cái" })).toBeVisible()
	await page.getByRole("button", { name: "Kiểm lại ngay" }).click()
	await expect(
		page.getByText(/^Sổ khớp\. Lần kiểm gần nhất: .* [1-9]\d* đơn, [1-9]\d* sự việc\.$/),
	).toBeVisible()
	await expect(page.getByRole("alert")).toHaveCount(0)

	// A code as it is read out: small letters, a dash.
	await page
		.getByRole("searchbox", { name: "Tìm bút toán của một đơn" })
		.fill(`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase())
	await expect(page.getByText(/^Cộng tất cả: 0\s₫$/)).toBeVisible()
	const entries = page.getByRole("table").first().getByRole("row").filter({ hasText: code })
	// The money that came is booked by those who follow the journal.
	const came = entries.filter({ hasText: "Nhận thanh toán" })
	await expect(async () => {
		await page.reload()
		await expect(came.first()).toBeVisible({ timeout: 3_000 })
	}).toPass({ timeout: 60_000 })
	const amounts = (await entries.locator("td:last-child").allTextContents()).map(signedDongIn)
	expect(amounts.filter((amount) => amount < 0)).not.toHaveLength(0)
	expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(0)
	await expect(entries.filter({ hasText: card.producer.name }).filter({ hasText: "Tiền hàng" })).toHaveCount(
		1,
	)
	await expect(entries.filter({ hasText: "Hoa hồng của sàn" }).first()).toContainText(/từ \d/)
	await expect(page.getByRole("heading", { name: "Thuế giá trị gia tăng trong giá" })).toBeVisible()

	await page.getByRole("tab", { name: "Số dư" }).click()
	await expect(page.getByRole("row").filter({ hasText: "Đơn vị giao hàng" })).toContainText(
		"Sàn còn phải trả",
	)
	// The largest sums come first, and other tests buy elsewhere.
	const producer = page.getByRole("row").filter({ has: page.getByRole("link", { name: card.producer.name }) })
	const next = page.getByRole("button", { name: "Trang sau" })
	await expect(async () => {
		if ((await producer.count()) === 0 && (await next.isEnabled())) await next.click()
		await expect(producer).toContainText(/Sàn còn phải trả|Còn nợ sàn/, { timeout: 2_000 })
	}).toPass({ timeout: 20_000 })
	// On a phone the sums stand on the screen, not beside it; how far down depends on who sold more.
	const phone = { width: 390, height: 844 }
	await page.setViewportSize(phone)
	await expect(async () => {
		const sum = await producer.getByText(/₫$/).boundingBox()
		expect(sum ? sum.x + sum.width : Number.NaN).toBeLessThanOrEqual(phone.width)
	}).toPass({ timeout: 10_000 })
	await producer.getByRole("link").click()
	await expect(page.getByText(`Chỉ xem: ${card.producer.name}`)).toBeVisible()
	await expect(entries.first()).toBeVisible()
})

function signedDongIn(text: string): number {
	return /[-−]/.test(text) ? -dongIn(text) : dongIn(text)
}
