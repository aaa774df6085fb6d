import { bankTells, moneyComes } from "../stage/bank"
import { dongIn, putIntoCart } from "../stage/basket"
import { buyerFor, checkoutForm, fillInWithoutScripts, readTotals } from "../stage/checkout"
import { pathIn } from "../stage/market"
import {
	cancelParcelOf,
	giveAccount,
	marketOrder,
	orderPrepaid,
	placePrepaid,
	plentiful,
	threeProducers,
	transferSheet,
} from "../stage/paying"
import { expect, test } from "../stage/person"

test("goods of three producers are paid by transfer, a part late, and the page says so by itself; a cancelled parcel is given back @phone", async ({
	page,
	stranger,
	complaints,
}) => {
	test.setTimeout(120_000)
	const cards = await threeProducers()
	const buyer = buyerFor("chuyen-khoan")
	const { code, total } = await orderPrepaid(page, cards, buyer, "transfer")
	const awaited = transferSheet(page)
	expect(await awaited.amount()).toBe(total)
	await expect(awaited.code).toBeVisible()
	await expect(awaited.sheet).toContainText("đừng chuyển tiền")
	await expect(awaited.sheet.getByText(/^Còn 23 giờ/)).toBeVisible()
	for (const { producer } of cards)
		await expect(page.getByRole("region", { name: producer.name })).toContainText("Chờ bạn trả tiền đơn này")

	// Who has only the phone number sees the same, and does nothing.
	const family = await stranger()
	await family.goto("/tra-cuu-don")
	await family.getByLabel("Mã đơn").fill(code)
	await family.getByLabel("Số điện thoại").fill(buyer.phone)
	await family.getByRole("button", { name: "Tìm đơn" }).click()
	await expect(transferSheet(family).code).toBeVisible()
	await expect(transferSheet(family).check).toHaveCount(0)

	const content = await awaited.content()
	await moneyComes(content, total - 50_000)
	await expect(awaited.sheet.getByText(/^Đã nhận .* còn thiếu 50\.000\s₫$/)).toBeVisible({ timeout: 15_000 })
	expect(await awaited.amount()).toBe(50_000)
	await moneyComes(content, 50_000)
	await expect(page.getByText("Đã nhận đủ tiền")).toBeVisible({ timeout: 15_000 })
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cảm ơn bạn, đơn đã nhận")
	const receipt = page.getByRole("region", { name: "Tóm tắt" })
	await expect(receipt).toContainText("Không còn gì phải trả")
	expect(dongIn(await receipt.getByText("Đã trả", { exact: true }).locator("xpath=..").textContent())).toBe(
		total,
	)

	// One producer cannot deliver: the shopper says where the money goes, and sees it go.
	const gone = cards[1]?.producer.name ?? ""
	await cancelParcelOf(code, gone)
	await expect(async () => {
		await page.reload()
		await expect(page.getByText("Chợ nợ bạn")).toBeVisible({ timeout: 2_000 })
	}).toPass({ timeout: 30_000 })
	complaints.expect(/422/)
	await page.getByLabel("Số tài khoản", { exact: true }).fill("12")
	await page.getByRole("button", { name: "Gửi tài khoản" }).click()
	await expect(page.getByLabel("Ngân hàng", { exact: true })).toHaveAccessibleDescription(
		"Bạn chọn một ngân hàng trong danh sách.",
	)
	await expect(page.getByLabel("Số tài khoản", { exact: true })).toHaveValue("12")
	await giveAccount(page, { bank: "Vietcombank", number: "0123 456 789", holder: "TRAN THI THU" })
	await expect(page.getByText("Đã nhận tài khoản. Chợ sẽ chuyển vào đó.")).toBeVisible()
	await expect(page.getByText(/Vietcombank •••• 6789, TRAN THI THU/)).toBeVisible()
	await expect(page.getByText("0123456789")).toHaveCount(0)
	await page.goto(pathIn("en", `/don-hang/${code}`))
	await expect(page.getByText("Owed to you")).toBeVisible()
	await expect(page.getByText("Change the account")).toBeVisible()
})

test("nobody but the bank can say that money came, and what it says twice counts once", async ({ page }) => {
	const card = await plentiful()
	const { code, total } = await orderPrepaid(page, [card], buyerFor("gia-mao"), "transfer")
	const content = await transferSheet(page).content()
	expect(await bankTells({ content, amount: total }, () => `t=1,v1=${"0".repeat(64)}`)).toBe(401)
	const id = `FT-TWICE-${code}`
	for (let times = 0; times < 2; times += 1)
		expect(await bankTells({ content, amount: 30_000, id })).toBe(200)
	await expect(page.getByText(/^Đã nhận 30\.000\s₫, còn thiếu/)).toBeVisible({ timeout: 15_000 })
	// Until it is paid no seller can take it on.
	const { parcels } = await marketOrder(code)
	expect(parcels.map(({ state }) => state)).toEqual(["pending"])
})

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false })
	// A browser without scripts still meets their preloads, and refuses them.
	test.beforeEach(({ complaints }) => complaints.expect(/request failed: .*\.js csp$/))

	test("an order of three producers is placed, transferred for, looked at and seen paid", async ({
		page,
	}) => {
		const cards = await threeProducers()
		for (const { handle } of cards) await putIntoCart(page, handle)
		await page.goto("/thanh-toan")
		await fillInWithoutScripts(page, buyerFor("chuyen-khong-js"))
		await page.getByRole("radio", { name: /^Chuyển khoản bằng mã QR/ }).check()
		await page.getByRole("button", { name: "Đặt hàng, rồi chuyển khoản" }).last().click()
		await expect(page.getByText("Phí giao đã tính xong.")).toBeVisible()
		// What was chosen is still chosen.
		await expect(page.getByRole("radio", { name: /^Chuyển khoản bằng mã QR/ })).toBeChecked()
		const { total } = await readTotals(page)
		await placePrepaid(page, "transfer")
		const awaited = transferSheet(page)
		expect(await awaited.amount()).toBe(total)
		await expect(awaited.code).toBeVisible()
		await awaited.check.click()
		await expect(awaited.sheet.getByText(/^Xem lúc \d+:\d\d: chưa thấy đủ tiền\.$/)).toBeVisible()
		await moneyComes(await awaited.content(), total)
		await expect(async () => {
			if (await awaited.check.isVisible()) await awaited.check.click()
			await expect(page.getByText("Đã nhận đủ tiền")).toBeVisible({ timeout: 2_000 })
		}).toPass({ timeout: 30_000 })
		await expect(checkoutForm(page).place).toHaveCount(0)
	})
})
