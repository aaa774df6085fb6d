import { moneyComes } from "../stage/bank"
import { dongIn } from "../stage/basket"
import { buyerFor } from "../stage/checkout"
import { runOutOfTime } from "../stage/database"
import { pathIn } from "../stage/market"
import { giveAccount, orderPrepaid, plentiful, transferSheet } from "../stage/paying"
import { expect, test } from "../stage/person"

/** Unpaid orders are given up every minute. */
const GIVEN_UP_WITHIN = 80_000

test("an order whose time to pay is over says so by itself, and money that comes all the same is owed back, in both languages @phone", async ({
	page,
	stranger,
}) => {
	test.setTimeout(180_000)
	const card = await plentiful()
	const buyer = buyerFor("qua-han")
	const { code, total } = await orderPrepaid(page, [card], buyer, "transfer")
	const content = await transferSheet(page).content()
	await moneyComes(content, 20_000)
	await expect(page.getByText(/^Đã nhận 20\.000\s₫, còn thiếu/)).toBeVisible({ timeout: 15_000 })

	await runOutOfTime(code)
	await page.reload()
	await expect(page.getByText("Hết giờ trả tiền")).toBeVisible()
	await expect(transferSheet(page).sheet).toHaveCount(0)
	// From here on the page is only looked at: it says by itself what becomes of the order.
	await expect(page.getByText(/đơn đã huỷ và hàng về lại kệ/)).toBeVisible({ timeout: GIVEN_UP_WITHIN })
	await expect(page.getByText(/Số tiền đã tới được hoàn lại/)).toBeVisible()
	const back = page.getByRole("region", { name: "Hoàn tiền" })
	await expect(back).toContainText("Đơn đóng khi chưa đủ tiền")
	await expect(page.getByRole("heading", { name: /^Hoàn 20\.000\s₫ vào đâu\?$/ })).toBeVisible()
	await expect(page.getByRole("region", { name: "Tóm tắt" })).toContainText("Không còn gì phải trả")

	await moneyComes(content, total)
	await expect(async () => {
		await page.reload()
		await expect(back.getByText("Chợ nợ bạn")).toHaveCount(2, { timeout: 2_000 })
	}).toPass({ timeout: 30_000 })
	await expect(page.getByText(/Chợ đã nhận tiền của bạn, nhưng đơn đã hết giờ/)).toBeVisible()
	await expect(back).toContainText("Tiền tới sau khi đơn đã đóng")
	const asked = page.getByRole("heading", { name: /^Hoàn .* vào đâu\?$/ })
	expect(dongIn(await asked.textContent())).toBe(total + 20_000)

	// Who has only code and phone sees what is owed, and cannot say where it goes.
	const family = await stranger()
	await family.goto(pathIn("en", "/tra-cuu-don"))
	await family.getByLabel("Order code").fill(code)
	await family.getByLabel("Phone number").fill(buyer.phone)
	await family.getByRole("button", { name: "Find order" }).click()
	await expect(family.getByText("The money came after the order was closed").first()).toBeVisible()
	await expect(family.getByRole("region", { name: "Refunds" }).getByText("Owed to you")).toHaveCount(2)
	await expect(family.getByLabel("Account number")).toHaveCount(0)

	await giveAccount(page, { bank: "Vietcombank", number: "0123456789", holder: "TRAN THI THU" })
	await expect(page.getByText("Đã nhận tài khoản. Chợ sẽ chuyển vào đó.")).toBeVisible()
	await expect(page.getByText(/Vietcombank •••• 6789, TRAN THI THU/)).toHaveCount(2)
	await page.goto(pathIn("en", `/don-hang/${code}`))
	await expect(page.getByText("The market has your money, but the time was over")).toBeVisible()
	await expect(page.getByText("Change the account")).toBeVisible()
})
