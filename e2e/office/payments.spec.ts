import type { Page } from "@playwright/test"
import { BEFORE_LOGIN, logInAt } from "../stage/admin-screen"
import { moneyComes } from "../stage/bank"
import { buyerFor } from "../stage/checkout"
import { market } from "../stage/market"
import { giveAccount, orderPrepaid, plentiful, transferSheet } from "../stage/paying"
import { expect, test } from "../stage/person"

const statement = (lines: readonly string[]) => ({
	name: "sao-ke.csv",
	mimeType: "text/csv",
	buffer: Buffer.from(["Ngày giao dịch;Số tiền;Nội dung;Mã giao dịch", ...lines].join("\n"), "utf8"),
})

async function search(page: Page, field: string, words: string) {
	await page.getByRole("searchbox", { name: field }).fill(words)
	await expect(page).toHaveURL(/q=/)
}

test("the operator confirms a transfer, reads a statement, ties money to an order and gives back what is too much", async ({
	page,
	stranger,
	complaints,
}) => {
	test.setTimeout(180_000)
	complaints.expect(BEFORE_LOGIN)
	const shopper = await stranger()
	const card = await plentiful()
	const { code, total } = await orderPrepaid(shopper, [card], buyerFor("sao-ke"), "transfer")
	const content = await transferSheet(shopper).content()
	const drawer = page.getByRole("dialog")

	// A part is seen in the account and booked by hand; without the bank's number it is not.
	await logInAt(page, "operator")
	await page.getByRole("link", { name: "Chuyển khoản" }).click()
	await search(page, "Tìm chuyển khoản", code)
	const line = page.getByRole("row").filter({ hasText: code })
	await line.getByRole("button", { name: "Xác nhận tiền về" }).click()
	await drawer.getByLabel("Số tiền đã về, đồng").fill("20.000")
	complaints.expect(/400|422/)
	await drawer.getByRole("button", { name: "Xác nhận tiền về" }).click()
	await expect(drawer.getByText("Bạn điền ô này nhé.")).toBeVisible()
	await drawer.getByLabel("Mã giao dịch của ngân hàng").fill(`HAND-${code}`)
	await drawer.getByRole("button", { name: "Xác nhận tiền về" }).click()
	await expect(drawer).toBeHidden()
	await expect(line).toContainText(/20\.000\s₫/)

	// The statement brings the rest, and a sum whose reference says nothing.
	const today = new Intl.DateTimeFormat("vi-VN", {
		timeZone: "Asia/Ho_Chi_Minh",
		day: "2-digit",
		month: "2-digit",
		year: "numeric",
	}).format(new Date())
	const lines = [
		`${today};${total - 20_000};${content} chuyen tien;ST-${code}-1`,
		`${today};35.000;tien banh ${code.slice(0, 3)};ST-${code}-2`,
	]
	for (const words of [
		["1 khoản ghi vào đơn", "1 khoản chưa rõ của đơn nào"],
		// Uploaded again, nothing is booked twice.
		["0 khoản ghi vào đơn", "2 khoản đã ghi từ trước"],
	]) {
		await page.getByRole("button", { name: "Nạp sao kê" }).click()
		await drawer.getByLabel(/^Tệp sao kê/).setInputFiles(statement(lines))
		await drawer.getByRole("button", { name: "Nạp", exact: true }).click()
		for (const said of words) await expect(drawer.getByText(said)).toBeVisible()
		await drawer.getByRole("button", { name: "Bỏ qua" }).click()
		await expect(drawer).toBeHidden()
	}
	await expect(shopper.getByText("Đã nhận đủ tiền")).toBeVisible({ timeout: 15_000 })

	// The sum was for the same order after all: too much, so it goes back.
	await page.getByRole("tab", { name: "Chưa rõ của đơn nào" }).click()
	await search(page, "Tìm chuyển khoản", `ST-${code}-2`)
	await page.getByRole("button", { name: "Gắn vào đơn" }).click()
	await drawer.getByLabel("Mã đơn").fill(code.toLowerCase())
	await drawer.getByRole("button", { name: "Gắn vào đơn" }).click()
	await expect(drawer).toBeHidden()

	await page.getByRole("link", { name: "Hoàn tiền" }).click()
	await search(page, "Tìm khoản hoàn", code)
	const refund = page.getByRole("row").filter({ hasText: code })
	await expect(refund).toContainText(/35\.000\s₫/)
	await expect(refund).toContainText("Chờ người mua cho biết tài khoản")
	await expect(refund.getByRole("button", { name: "Đã chuyển" })).toHaveCount(0)
	await shopper.reload()
	await giveAccount(shopper, { bank: "Techcombank", number: "19031234567890", holder: "TRAN THI THU" })
	await expect(shopper.getByText("Đã nhận tài khoản. Chợ sẽ chuyển vào đó.")).toBeVisible()
	await page.reload()
	await expect(refund).toContainText("Techcombank 19031234567890, TRAN THI THU")
	await refund.getByRole("button", { name: "Đã chuyển" }).click()
	await drawer.getByLabel("Mã giao dịch của ngân hàng").fill(`OUT-${code}`)
	await drawer.getByRole("button", { name: "Đã chuyển" }).click()
	await expect(drawer).toBeHidden()
	await expect(refund).toHaveCount(0)
	await page.getByRole("tab", { name: "Đã gửi" }).click()
	await search(page, "Tìm khoản hoàn", code)
	await refund.getByRole("button", { name: "Đã tới nơi" }).click()
	await page.getByRole("alertdialog").getByRole("button", { name: "Đã tới nơi" }).click()
	await expect(page.getByText(/đã tới nơi\.$/).first()).toBeVisible()
	await shopper.reload()
	await expect(shopper.getByRole("region", { name: "Hoàn tiền" })).toContainText("Đã tới nơi")
})

test("an order that waits for its money says so to the operator, who cannot have it taken on", async ({
	page,
	stranger,
	complaints,
}) => {
	test.setTimeout(120_000)
	complaints.expect(BEFORE_LOGIN)
	const shopper = await stranger()
	const card = await plentiful()
	const { code, total } = await orderPrepaid(shopper, [card], buyerFor("cho-tien"), "transfer")
	const content = await transferSheet(shopper).content()
	await logInAt(page, "operator")
	await page.getByRole("link", { name: "Đơn và kiện hàng" }).click()
	// The page before has a tab of that name as well.
	await expect(page.getByRole("heading", { name: "Đơn và kiện hàng" })).toBeVisible()
	await page.getByRole("tab", { name: "Tất cả" }).click()
	await search(page, "Tìm đơn", code)
	await page.getByRole("link", { name: code }).click()
	await expect(page.getByText("Chưa nhận đủ tiền: các kiện chưa xác nhận được.")).toBeVisible()
	await moneyComes(content, total)
	await expect(shopper.getByText("Đã nhận đủ tiền")).toBeVisible({ timeout: 15_000 })
	await page.reload()
	await expect(page.getByText("Đã trả đủ")).toBeVisible()
	await page.getByRole("button", { name: "Xác nhận", exact: true }).click()
	await expect(page.getByText(/Người bán đã nhận|Đã xác nhận/).first()).toBeVisible()
	await shopper.goto(`${market.storefront}/don-hang/${code}`)
	await expect(shopper.getByText("Người bán đã nhận").first()).toBeVisible()
})
