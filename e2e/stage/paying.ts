import { expect, type Page } from "@playwright/test"
import { deskOf } from "./admin-desk"
import { dongIn, putIntoCart } from "./basket"
import { type Buyer, fillIn, readTotals } from "./checkout"
import { type Card, findCards, listing } from "./store-shelf"

/** Many tests buy the same: what has fewer pieces may be gone by the next. */
const PLENTY = 20

/** Foods of three producers, of which many pieces are left. */
export async function threeProducers(): Promise<Card[]> {
	const cards = await findCards({ group: "FOOD", in_stock: "true" }, 48, ({ kind }) => kind === "goods")
	const chosen = new Map<string, Card>()
	for (const card of cards) {
		if (chosen.size === 3) break
		if (chosen.has(card.producer.handle)) continue
		if ((await listing(card.handle)).available >= PLENTY) chosen.set(card.producer.handle, card)
	}
	if (chosen.size < 3) throw new Error("Of the newest foods there is plenty of fewer than three producers.")
	return [...chosen.values()]
}

/** A food of which many pieces are left. */
export async function plentiful(): Promise<Card> {
	const [card] = await threeProducers()
	if (!card) throw new Error("unreachable: three are chosen")
	return card
}

/** How the checkout calls the ways to pay before delivery, and its button then. */
export const PREPAID = {
	transfer: { choice: /^Chuyển khoản bằng mã QR/, button: "Đặt hàng, rồi chuyển khoản" },
	card: { choice: /^Thẻ tín dụng hoặc ghi nợ/, button: "Đặt hàng, rồi trả bằng thẻ" },
} as const

/** Orders these goods to be paid before delivery, and stands on the page of the order. */
export async function orderPrepaid(
	page: Page,
	cards: readonly Card[],
	buyer: Buyer,
	way: keyof typeof PREPAID,
): Promise<{ code: string; total: number }> {
	for (const { handle } of cards) await putIntoCart(page, handle)
	await page.goto("/thanh-toan")
	await fillIn(page, buyer)
	const { total } = await readTotals(page)
	return { code: await placePrepaid(page, way), total }
}

/** Chooses how to pay, presses the button and reads the code of the order that was made. */
export async function placePrepaid(page: Page, way: keyof typeof PREPAID): Promise<string> {
	await page.getByRole("radio", { name: PREPAID[way].choice }).check()
	await page.getByRole("button", { name: PREPAID[way].button }).last().click()
	await expect(
		page.getByRole("heading", { level: 1, name: "Hàng đã giữ cho bạn, còn bước trả tiền" }),
	).toBeVisible()
	const code = /\/don-hang\/([^/?]+)/.exec(page.url())?.[1]
	if (!code) throw new Error(`No order code in ${page.url()}.`)
	return code
}

/** The sheet of an awaited transfer, and what stands on it. */
export function transferSheet(page: Page) {
	const sheet = page.getByRole("region", { name: "Chuyển khoản cho đơn này" })
	const line = (name: string) =>
		sheet.locator("dt", { hasText: new RegExp(`^${name}$`) }).locator("xpath=following-sibling::dd[1]")
	return {
		sheet,
		amount: async () => dongIn(await line("Số tiền").textContent()),
		content: async () => (await line("Nội dung").textContent()) ?? "",
		code: sheet.getByRole("img", { name: /^Mã VietQR/ }),
		check: sheet.getByRole("button", { name: "Kiểm tra lại" }),
	}
}

/** The card form: its fields are in a frame of the card provider. */
export function cardSheet(page: Page, pay: string | RegExp = /^Trả \d/) {
	const frame = page.frameLocator('iframe[title="Secure payment input frame"]')
	const bank = page.frameLocator('iframe[title="3-D Secure"]')
	return {
		async enter(number: string) {
			await frame.getByLabel("Card number").fill(number)
			await frame.getByLabel("Expiration date").fill("12 / 39")
			await frame.getByLabel("Security code").fill("123")
		},
		pay: page.getByRole("button", { name: pay }),
		bankAgrees: bank.getByRole("button", { name: "Complete" }),
		bankRefuses: bank.getByRole("button", { name: "Fail" }),
	}
}

/** Cards that the double of the card provider knows. */
export const CARDS = {
	good: "4242424242424242",
	declined: "4000000000000002",
	withoutMoney: "4000000000009995",
	asksBank: "4000002500003155",
} as const

/** Says on the order's page where refunds go. */
export async function giveAccount(page: Page, account: { bank: string; number: string; holder: string }) {
	await page.getByLabel("Ngân hàng", { exact: true }).selectOption({ label: account.bank })
	await page.getByLabel("Số tài khoản", { exact: true }).fill(account.number)
	await page.getByLabel("Tên chủ tài khoản").fill(account.holder)
	await page.getByRole("button", { name: "Gửi tài khoản" }).click()
}

interface AdminOrder {
	id: string
	parcels: { id: string; producer: { name: string }; state: string }[]
}

/** The operator's own view of an order. */
export async function marketOrder(code: string): Promise<AdminOrder> {
	const operator = await deskOf("operator")
	const found = await operator.get<{ orders: { id: string; code: string }[] }>(
		`/admin/market-orders?standing=all&q=${code}`,
	)
	const id = found.body.orders.find((order) => order.code === code)?.id
	if (!id) throw new Error(`The operator finds no order ${code}.`)
	return (await operator.get<AdminOrder>(`/admin/market-orders/${id}`)).body
}

/** The operator cancels one producer's parcel of an order. */
export async function cancelParcelOf(code: string, producer: string): Promise<void> {
	const { id, parcels } = await marketOrder(code)
	const parcel = parcels.find((candidate) => candidate.producer.name === producer)
	const operator = await deskOf("operator")
	const { status } = await operator.post(`/admin/market-orders/${id}/parcels/${parcel?.id}/cancel`, {
		reason: "Nhà làm hết hàng trong ngày",
	})
	expect(status).toBe(200)
}
