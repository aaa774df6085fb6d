import type { Page } from "@playwright/test"
import { wake } from "../stage/awake"
import { moneyComes } from "../stage/bank"
import { dongIn } from "../stage/basket"
import { buyerFor } from "../stage/checkout"
import { CARDS, cardSheet, threeProducers } from "../stage/paying"
import { expect, test } from "../stage/person"
import type { Card } from "../stage/store-shelf"

const WAYS = {
	cash: {
		choice: /^Cash on delivery/,
		button: "Place order, pay on delivery",
		heading: "Thank you, your order is in",
	},
	transfer: {
		choice: /^Bank transfer by QR code/,
		button: "Place order, then transfer",
		heading: "Your goods are kept, payment comes next",
	},
	card: {
		choice: /^Credit or debit card/,
		button: "Place order, then pay by card",
		heading: "Your goods are kept, payment comes next",
	},
} as const

/** Fills the cart and the form, and stands at the checkout with its fees on the page. @returns the total, in đồng */
async function atCheckout(page: Page, cards: readonly Card[], way: keyof typeof WAYS): Promise<number> {
	for (const { handle } of cards) {
		await page.goto(`/en/san-pham/${handle}`)
		await page.getByRole("button", { name: "Add to cart" }).click()
		await expect(page.getByText(/In your cart\./)).toBeVisible()
	}
	await page.goto("/en/thanh-toan")
	// A card is entered in a form that scripts bring; what is pressed before they are there would be one press more or less.
	const isScripted = way === "card"
	if (isScripted) await wake(page)
	const buyer = buyerFor(`english-${way}`)
	await page.getByLabel("Full name").fill(buyer.name)
	await page.getByRole("textbox", { name: "Phone number" }).fill(buyer.phone)
	await page.getByLabel("E-mail").fill(buyer.email)
	await page.getByLabel("House, street, hamlet").fill(buyer.street)
	const ward = page.getByRole("radio", { name: /Bát Tràng/ }).first()
	const find = page.getByRole("main").getByRole("button", { name: "Find", exact: true })
	await expect(async () => {
		await page.getByRole("textbox", { name: "Commune" }).fill("bat trang")
		if (await find.isVisible()) await find.click()
		await expect(ward).toBeVisible({ timeout: 2_000 })
	}).toPass()
	await ward.check()
	await page.getByRole("checkbox", { name: /^I agree/ }).check()
	await page.getByRole("radio", { name: WAYS[way].choice }).check()
	const summary = page.getByRole("region", { name: "Your order" })
	const fee = summary.locator("dt", { hasText: /^Delivery$/ }).locator("xpath=following-sibling::dd")
	// Without scripts the first press works the delivery out, and the second one orders.
	if (!isScripted) {
		await page.getByRole("button", { name: WAYS[way].button }).last().click()
		await expect(page.getByText("Delivery has been worked out.")).toBeVisible()
	}
	await expect(fee).toHaveText(/₫/)
	for (const { producer } of cards) await expect(summary).toContainText(producer.name)
	return dongIn(
		await summary
			.getByText(/^Total/)
			.locator("xpath=..")
			.textContent(),
	)
}

async function place(page: Page, way: keyof typeof WAYS): Promise<void> {
	await page.getByRole("button", { name: WAYS[way].button }).last().click()
	await expect(page.getByRole("heading", { level: 1, name: WAYS[way].heading })).toBeVisible()
	expect(page.url()).toContain("/en/don-hang/")
}

test("goods of three producers are bought in English and paid by card", async ({ page }) => {
	test.setTimeout(120_000)
	const cards = await threeProducers()
	await atCheckout(page, cards, "card")
	await place(page, "card")
	for (const { producer } of cards)
		await expect(page.getByRole("region", { name: producer.name })).toBeVisible()
	const form = cardSheet(page, /^Pay \d/)
	await form.enter(CARDS.good)
	await form.pay.click()
	await expect(page.getByText("Paid in full")).toBeVisible({ timeout: 20_000 })
	await expect(page.getByRole("region", { name: "Summary" })).toContainText("Nothing left to pay")
})

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false })
	// A browser without scripts still meets their preloads, and refuses them.
	test.beforeEach(({ complaints }) => complaints.expect(/request failed: .*\.js csp$/))

	test("goods of three producers are bought in English, to be paid at the door", async ({ page }) => {
		const cards = await threeProducers()
		const total = await atCheckout(page, cards, "cash")
		await place(page, "cash")
		const sums = await Promise.all(
			cards.map(async ({ producer: { name } }) => {
				const parcel = page.getByRole("region", { name })
				return dongIn(
					await parcel
						.getByText(/^To pay in cash to/)
						.locator("xpath=..")
						.textContent(),
				)
			}),
		)
		expect(sums.reduce((sum, amount) => sum + amount, 0)).toBe(total)
	})

	test("goods of three producers are bought in English, transferred for and seen paid", async ({ page }) => {
		const cards = await threeProducers()
		const total = await atCheckout(page, cards, "transfer")
		await place(page, "transfer")
		const sheet = page.getByRole("region", { name: "Transfer for this order" })
		const line = (name: string) =>
			sheet.locator("dt", { hasText: new RegExp(`^${name}$`) }).locator("xpath=following-sibling::dd[1]")
		expect(dongIn(await line("Amount").textContent())).toBe(total)
		await moneyComes((await line("Reference").textContent()) ?? "", total)
		const check = sheet.getByRole("button", { name: "Check again" })
		await expect(async () => {
			if (await check.isVisible()) await check.click()
			await expect(page.getByText("Paid in full")).toBeVisible({ timeout: 2_000 })
		}).toPass({ timeout: 30_000 })
	})
})
