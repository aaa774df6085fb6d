import { randomUUID } from "node:crypto"
import { BEFORE_LOGIN, logInAt } from "../stage/admin-screen"
import { buyerFor } from "../stage/checkout"
import { sayToDatabase } from "../stage/database"
import { orderPrepaid, plentiful, transferSheet } from "../stage/paying"
import { expect, test } from "../stage/person"

test("what the bank told and nobody could act on is seen by the operator, done once what was wrong is mended, or set aside", async ({
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
	const [eventId, twice] = [`FT-STUCK-${code}`, `FT-TWICE-${code}`]
	for (const id of [eventId, twice])
		await sayToDatabase(
			`insert into hook_event (id, provider, event_id, body, at, tries, error)
			values ($1, 'vietqr', $2, '{}', now() - interval '1 hour', 1, 'content: expected string')`,
			[`hook_${randomUUID()}`, id],
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

	await page.getByRole("button", { name: `Để riêng tin báo ${twice}` }).click()
	const drawer = page.getByRole("dialog")
	await expect(drawer).toContainText(twice)
	// Without a reason it is refused.
	complaints.expect(/hook-events\/[^/]+\/set-aside/)
	await drawer.getByRole("button", { name: "Để riêng" }).click()
	const why = drawer.getByLabel("Vì sao không phải làm theo")
	await expect(why).toHaveAttribute("aria-invalid", "true")
	await why.fill("Ngân hàng báo hai lần khoản này")
	await drawer.getByRole("button", { name: "Để riêng" }).click()
	await expect(page.getByText(`Đã để riêng tin báo ${twice}.`).first()).toBeVisible()
	await expect(page.getByRole("row").filter({ hasText: twice })).toHaveCount(0)
})
