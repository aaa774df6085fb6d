import { expect, type Page } from "@playwright/test"

/** Comes near a page with a hand, and waits until it is awake: for what only scripts can do or say. */
export async function wake(page: Page): Promise<void> {
	await page.mouse.move(5, 5)
	await expect(page.locator("html[data-awake]")).toBeAttached()
}
