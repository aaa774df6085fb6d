import { expect, type Page } from "@playwright/test"

/** Puts a listing into this browser's cart, from its page. */
export async function putIntoCart(page: Page, handle: string, quantity = 1): Promise<void> {
	await page.goto(`/san-pham/${handle}`)
	const amount = page.getByRole("spinbutton", { name: /Số lượng/ })
	await amount.fill(String(quantity))
	await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
	await expect(page.getByText(/Đã cho vào giỏ/)).toBeVisible()
}

/** Whole đồng of a text such as "123.000 ₫". */
export function dongIn(text: string | null): number {
	const amounts = (text ?? "").match(/\d{1,3}(?:\.\d{3})*(?=\s*₫)/g)
	const last = amounts?.at(-1)
	if (last === undefined) throw new Error(`No amount of money in "${text}".`)
	return Number(last.replaceAll(".", ""))
}
