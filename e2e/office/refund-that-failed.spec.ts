import { deskOf } from "../stage/admin-desk"
import { BEFORE_LOGIN, logInAt } from "../stage/admin-screen"
import { moneyComes } from "../stage/bank"
import { buyerFor } from "../stage/checkout"
import { pathIn } from "../stage/market"
import { giveAccount, orderPrepaid, plentiful, transferSheet } from "../stage/paying"
import { expect, test } from "../stage/person"

test("a refund that came back is due anew: the operator says why, and its shopper is asked for another account @phone", async ({
	page,
	stranger,
	complaints,
}) => {
	test.setTimeout(150_000)
	complaints.expect(BEFORE_LOGIN)
	const shopper = await stranger()
	const card = await plentiful()
	const { code, total } = await orderPrepaid(shopper, [card], buyerFor("hoan-hong"), "transfer")
	await moneyComes(await transferSheet(shopper).content(), total + 35_000)
	const back = shopper.getByRole("region", { name: "Hoàn tiền" })
	await expect(back).toContainText("Chuyển dư", { timeout: 15_000 })
	await giveAccount(shopper, { bank: "Techcombank", number: "19031234567890", holder: "TRAN THI THU" })
	await expect(shopper.getByText("Đã nhận tài khoản. Chợ sẽ chuyển vào đó.")).toBeVisible()
	await sendRefundOf(code)

	await logInAt(page, "operator")
	await page.goto(`${new URL(page.url()).origin}/app/hoan-tien?tab=sent&q=${code}`)
	const refund = page.getByRole("row").filter({ hasText: code })
	const drawer = page.getByRole("dialog")
	complaints.expect(/400|422/)
	await refund.getByRole("button", { name: "Không tới" }).click()
	await drawer.getByRole("button", { name: "Không tới" }).click()
	await expect(drawer.getByText("Bạn điền ô này nhé.")).toBeVisible()
	await drawer.getByLabel("Vì sao").fill("Tài khoản đã đóng")
	await drawer.getByRole("button", { name: "Không tới" }).click()
	await expect(drawer).toBeHidden()
	await expect(refund).toHaveCount(0)
	await page.getByRole("tab", { name: "Không tới" }).click()
	await expect(refund).toContainText("Tài khoản đã đóng")
	await page.getByRole("tab", { name: "Phải hoàn" }).click()
	await expect(refund).toContainText("Chờ người mua cho biết tài khoản")

	await shopper.reload()
	await expect(back).toContainText("Gửi không tới")
	await expect(back).toContainText("Một lần hoàn mới thay cho lần này.")
	await expect(back).toContainText("Chờ bạn cho biết tài khoản nhận.")
	await expect(shopper.getByRole("heading", { name: /^Hoàn 35\.000\s₫ vào đâu\?$/ })).toBeVisible()
	await expect(shopper.getByLabel("Số tài khoản", { exact: true })).toHaveValue("")
	await giveAccount(shopper, { bank: "Vietcombank", number: "0123456789", holder: "TRAN THI THU" })
	await expect(shopper.getByText(/Vietcombank •••• 6789, TRAN THI THU/)).toHaveCount(1)
	await shopper.goto(pathIn("en", shopper.url().replace(/^https?:\/\/[^/]+|\?.*$/g, "")))
	const english = shopper.getByRole("region", { name: "Refunds" })
	await expect(english).toContainText("Owed to you")
	await expect(english).toContainText("A new refund takes its place.")
	await page.reload()
	await expect(refund).toContainText("Vietcombank 0123456789, TRAN THI THU")
})

/** The operator has transferred what is due of an order, and said so. */
async function sendRefundOf(code: string): Promise<void> {
	const operator = await deskOf("operator")
	const { body } = await operator.get<{ refunds: { id: string }[] }>(`/admin/refunds?state=due&q=${code}`)
	const [due] = body.refunds
	const { status } = await operator.post(`/admin/refunds/${due?.id}/sent`, { reference: `OUT-${code}` })
	expect(status).toBe(200)
}
