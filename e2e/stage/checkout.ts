import { expect, type Page } from "@playwright/test"
import { dongIn } from "./basket"

/** Who buys and where the parcels go, as typed into the form. */
export interface Buyer {
	name: string
	phone: string
	email: string
	street: string
	/** What is typed to find the ward, and the ward that is then chosen. */
	wardTyped: string
	ward: RegExp
}

/** A made-up buyer; mark and phone keep the orders of different tests, and what a phone may owe in cash, apart. */
export function buyerFor(mark: string): Buyer {
	const drawn = String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0")
	return {
		name: "Trần Thị Thử",
		phone: `0912 ${drawn.slice(0, 3)} ${drawn.slice(3)}`,
		email: `${mark}-${Date.now()}@nguoi-mua.example`,
		street: "12 ngõ 3, thôn Giang Cao",
		wardTyped: "bat trang",
		ward: /^Xã Bát Tràng/,
	}
}

/** The checkout form, as a person sees it. */
export function checkoutForm(page: Page) {
	return {
		name: page.getByLabel("Họ và tên"),
		phone: page.getByRole("textbox", { name: "Số điện thoại" }),
		email: page.getByLabel("Thư điện tử"),
		ward: page.getByRole("textbox", { name: "Phường, xã" }),
		street: page.getByLabel("Số nhà, đường, thôn"),
		consent: page.getByRole("checkbox", { name: /^Tôi đồng ý/ }),
		place: page.getByRole("button", { name: "Đặt hàng, trả khi nhận" }).last(),
		summary: page.getByRole("region", { name: "Đơn của bạn" }),
	}
}

/** Fills the form and waits until the fee stands on the page. */
export async function fillIn(page: Page, buyer: Buyer): Promise<void> {
	const form = checkoutForm(page)
	await form.name.fill(buyer.name)
	await form.phone.fill(buyer.phone)
	await form.email.fill(buyer.email)
	await chooseWard(page, buyer)
	await form.street.fill(buyer.street)
	await form.consent.check()
}

/** The southernmost commune: farther from Hanoi than fresh goods travel. */
export const FAR_SOUTH = { wardTyped: "dat mui", ward: /^Xã Đất Mũi/ } as const

/** Types a part of a name and chooses from the list that follows the typing. */
export async function chooseWard(page: Page, { wardTyped, ward }: Pick<Buyer, "wardTyped" | "ward">) {
	const form = checkoutForm(page)
	const choice = page.getByRole("radio", { name: ward }).first()
	// A page that is still waking up does not hear the first letters; a person types them again.
	await expect(async () => {
		await form.ward.fill("")
		await form.ward.pressSequentially(wardTyped)
		await expect(choice).toBeVisible({ timeout: 2_000 })
	}).toPass()
	await choice.check()
	await expect(feeRow(page)).toHaveText(/₫/)
}

/** The fee of all parcels in the summary. */
export function feeRow(page: Page) {
	return checkoutForm(page)
		.summary.locator("dt", { hasText: /^Phí giao$/ })
		.locator("xpath=following-sibling::dd")
}

/** What the page says the order costs, in đồng. */
export async function readTotals(page: Page) {
	const { summary } = checkoutForm(page)
	const goods = summary.locator("dt", { hasText: /^Tiền hàng/ }).locator("xpath=following-sibling::dd")
	return {
		goods: dongIn(await goods.textContent()),
		fee: dongIn(await feeRow(page).textContent()),
		total: dongIn(
			await summary
				.getByText(/^Tổng cộng/)
				.locator("xpath=..")
				.textContent(),
		),
	}
}

/** Presses the button and reads the code of the order that was made. */
export async function place(page: Page): Promise<string> {
	await checkoutForm(page).place.click()
	await expect(page.getByRole("heading", { level: 1, name: "Cảm ơn bạn, đơn đã nhận" })).toBeVisible()
	const code = /\/don-hang\/([^/?]+)/.exec(page.url())?.[1]
	if (!code) throw new Error(`No order code in ${page.url()}.`)
	return code
}

/** Fills the form as far as it goes without scripts: the ward is asked for by a button and chosen from what it finds. */
export async function fillInWithoutScripts(page: Page, buyer: Buyer): Promise<void> {
	const form = checkoutForm(page)
	await form.name.fill(buyer.name)
	await form.phone.fill(buyer.phone)
	await form.email.fill(buyer.email)
	await form.street.fill(buyer.street)
	await form.ward.fill(buyer.wardTyped)
	await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click()
	await page.getByRole("radio", { name: buyer.ward }).first().check()
	await form.consent.check()
}

/** Everything typed into the form is still there. */
export async function expectTyped(page: Page, buyer: Buyer): Promise<void> {
	const form = checkoutForm(page)
	await expect(form.name).toHaveValue(buyer.name)
	await expect(form.phone).toHaveValue(buyer.phone)
	await expect(form.email).toHaveValue(buyer.email)
	await expect(form.street).toHaveValue(buyer.street)
	await expect(page.getByRole("radio", { name: buyer.ward }).first()).toBeChecked()
	await expect(form.consent).toBeChecked()
}
