import { putIntoCart } from "../stage/basket"
import { buyerFor, fillIn } from "../stage/checkout"
import { pathIn } from "../stage/market"
import {
	CARDS,
	cancelParcelOf,
	cardSheet,
	orderPrepaid,
	placePrepaid,
	plentiful,
	threeProducers,
} from "../stage/paying"
import { expect, test } from "../stage/person"

// The double of the card provider answers a refused card as the provider does.
test.beforeEach(({ complaints }) => complaints.expect(/402/))

test("goods of three producers are paid by card after one was refused, and a cancelled parcel goes back to the card", async ({
	page,
}) => {
	test.setTimeout(120_000)
	const cards = await threeProducers()
	const { code } = await orderPrepaid(page, cards, buyerFor("the"), "card")
	const form = cardSheet(page)
	await form.enter(CARDS.declined)
	await form.pay.click()
	await expect(page.getByRole("alert")).toContainText("Ngân hàng từ chối thẻ này.")
	await form.enter(CARDS.good)
	await form.pay.click()
	await expect(page.getByText("Đã nhận đủ tiền")).toBeVisible({ timeout: 20_000 })
	await expect(page.getByRole("region", { name: "Tóm tắt" })).toContainText("Không còn gì phải trả")
	await expect(form.pay).toHaveCount(0)

	await cancelParcelOf(code, cards[2]?.producer.name ?? "")
	await expect(async () => {
		await page.reload()
		await expect(page.getByRole("region", { name: "Hoàn tiền" })).toContainText(/Đã gửi trả|Đã tới nơi/, {
			timeout: 2_000,
		})
	}).toPass({ timeout: 60_000 })
	await expect(page.getByLabel("Số tài khoản", { exact: true })).toHaveCount(0)
	await page.goto(pathIn("en", `/don-hang/${code}`))
	await expect(page.getByRole("region", { name: "Refunds" })).toContainText("Cancelled parcel")
})

test("a bank that asks for a proof is answered: refused first, then given, in English @phone", async ({
	page,
	complaints,
}) => {
	test.setTimeout(120_000)
	complaints.expect(/400/)
	const card = await plentiful()
	const { code } = await orderPrepaid(page, [card], buyerFor("3ds"), "card")
	await page.goto(pathIn("en", `/don-hang/${code}`))
	const form = cardSheet(page, /^Pay \d/)
	await form.enter(CARDS.asksBank)
	await form.pay.click()
	await form.bankRefuses.click()
	await expect(page.getByRole("alert")).toContainText("The bank could not confirm that it is you")
	await form.enter(CARDS.asksBank)
	await form.pay.click()
	await form.bankAgrees.click()
	await expect(page.getByText("Paid in full")).toBeVisible({ timeout: 20_000 })
})

test("the order's page takes a card also when it is come to without a new document, and no other page lets the provider in", async ({
	page,
	context,
	stranger,
}) => {
	const card = await plentiful()
	await putIntoCart(page, card.handle)
	const cart = (await context.cookies()).filter(({ name }) => name === "gio")
	await page.goto("/thanh-toan")
	await fillIn(page, buyerFor("tu-trang-khac"))
	const code = await placePrepaid(page, "card")

	// A browser that never saw the answer goes on shopping, and is led to its order from within the shop.
	const late = await stranger()
	await late.context().addCookies(cart)
	const shop = await late.goto(`/san-pham/${card.handle}`)
	expect(shop?.headers()["content-security-policy"]).not.toContain("frame-src")
	await late.getByRole("button", { name: "Thêm vào giỏ" }).click()
	await late.getByRole("link", { name: `Xem đơn ${code}` }).click()
	const form = cardSheet(late)
	await form.enter(CARDS.withoutMoney)
	await form.pay.click()
	await expect(late.getByRole("alert")).toContainText("Thẻ không đủ tiền.")
	const own = await late.goto(`/don-hang/${code}`)
	expect(own?.headers()["content-security-policy"]).toMatch(/frame-src https?:\/\//)
	expect(own?.headers()["x-market-card-script"]).toBeUndefined()
})

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false })

	test("the card choice says beforehand that it needs them", async ({ page, complaints }) => {
		complaints.expect(/request failed: .*\.js csp$/)
		const card = await plentiful()
		await page.goto(`/san-pham/${card.handle}`)
		await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
		await page.goto("/thanh-toan")
		await expect(page.getByText(/Cần bật JavaScript\./)).toBeVisible()
	})
})
