import { expect, type Page } from "@playwright/test"
import { DEMO_LOGINS, market } from "./market"

/** The dashboard asks who is there before anybody has logged in. */
export const BEFORE_LOGIN = /401/

/** Logs an officer in at the Medusa Admin, through its form. */
export async function logInAt(page: Page, who: keyof typeof DEMO_LOGINS): Promise<void> {
	const { email, password } = DEMO_LOGINS[who]
	await page.goto(`${market.backend}/app/login`)
	await page.locator('input[name="email"]').fill(email)
	await page.locator('input[name="password"]').fill(password)
	await page.locator('input[name="password"]').press("Enter")
	await expect(page).not.toHaveURL(/login/)
	// Everybody's first page; the menu beside it is folded away on a phone.
	await expect(page.getByRole("heading", { name: "Chứng nhận OCOP" })).toBeVisible()
}

/** Finds a certified product in the register and opens it. */
export async function openInRegister(page: Page, words: string, name: string): Promise<void> {
	await page.getByRole("link", { name: "Chứng nhận OCOP" }).click()
	await page.getByRole("searchbox", { name: "Tìm trong sổ" }).fill(words)
	await expect(page.getByRole("row").nth(1)).toContainText(name)
	await expect(page).toHaveURL(/q=/)
	await page.getByRole("row").nth(1).getByRole("link").click()
	await expect(page.getByRole("heading", { name, exact: true })).toBeVisible()
}
