import { randomUUID } from "node:crypto"
import { BEFORE_LOGIN, logInAt } from "../stage/admin-screen"
import { buyerFor } from "../stage/checkout"
import { sayToDatabase } from "../stage/database"
import { orderPrepaid, plentiful, transferSheet } from "../stage/paying"
import { expect, test } from "../stage/person"

test("what the bank told and nobody could act on is seen by the operator, and done once what was wrong is mended", async ({
	page,
	stranger,
	complaints,
}) => {
	test.setTimeout(120_000)
	complaints.expect(BEFORE_LOGIN)
	const shopper = await stranger()
	const card = await plentiful()
	const { code, total } = await orderPrepaid(shopper, [card], buyerFor("tin-ket"), "transfer")
	const content = await transferSheet(shopper).content()
	// As it is left that was told, tried and failed.
	const eventId = `FT-STUCK-${code}`
	await sayToDatabase(
		`insert into hook_event (id, provider, event_id, body, at, tries, error)
		values ($1, 'vietqr', $2, '{}', now() - interval '1 hour', 1, 'content: expected string')`,
		[`hook_${randomUUID()}`, eventId],
	)

	await logInAt(page, "operator")
	await page.getByRole("link", { name: "Chuyển khoản" }).click()
	const stuck = page.getByRole("row").filter({ hasText: eventId })
	const again = stuck.getByRole("button", { name: `Thử lại tin báo ${eventId}` })
	await again.click()
	await expect(page.getByText(`Tin báo ${eventId} vẫn chưa làm theo được.`).first()).toBeVisible()
	await expect(stuck).toContainText("content")

	const told = { id: eventId, content, amount: total, at: new Date().toISOString(), payer: null }
	await sayToDatabase(`update hook_event set body = $2 where event_id = $1`, [eventId, JSON.stringify(told)])
	await again.click()
	await expect(stuck).toHaveCount(0)
	await expect(shopper.getByText("Đã nhận đủ tiền")).toBeVisible({ timeout: 15_000 })
})
