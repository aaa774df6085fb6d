import type { Page } from "@playwright/test"
import { expect, test } from "../stage/person"
import { catalogue } from "../stage/store-shelf"

const ROLLED_CAKE = "bánh cuốn"

async function search(page: Page, words: string) {
	await page.goto("/")
	const field = page.getByRole("searchbox", { name: "Tìm sản phẩm" })
	await field.fill(words)
	await field.press("Enter")
	await expect(page).toHaveURL(/\/san-pham\?q=/)
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Kết quả cho “${words}”`)
}

const firstTitle = (page: Page) => page.getByRole("article").first().getByRole("heading")

for (const { typed, means } of [
	{ typed: "banh cuon", means: /bánh cuốn/i },
	{ typed: "miến rong", means: /miến (rong|dong)/i },
	{ typed: "mien rong", means: /miến (rong|dong)/i },
	{ typed: ROLLED_CAKE.normalize("NFD"), means: /bánh cuốn/i },
	{ typed: "BÁNH CUỐN", means: /bánh cuốn/i },
])
	test(`a shopper who types "${typed}"${typed === typed.normalize("NFC") ? "" : " in decomposed letters"} finds it`, async ({
		page,
	}) => {
		await search(page, typed)
		await expect(firstTitle(page)).toHaveText(means)
	})

test("accents, none, and decomposed letters find the same products", async () => {
	const spellings = [ROLLED_CAKE, "banh cuon", ROLLED_CAKE.normalize("NFD")]
	const totals = await Promise.all(spellings.map(async (q) => (await catalogue({ q })).total))
	expect(totals[0]).toBeGreaterThan(0)
	expect(new Set(totals).size).toBe(1)
})

test("a slip of the finger is mended, and the page says so", async ({ page }) => {
	await search(page, "mật onh")
	await expect(
		page.getByText("Không có “mật onh” đúng như bạn gõ, nên chúng tôi tìm “mật ong”."),
	).toBeVisible()
	await expect(firstTitle(page)).toHaveText(/mật ong/i)
})

test("words that nothing is called say so and offer a way on", async ({ page }) => {
	await search(page, "xyzzyqwv kkkqqq")
	await expect(page.getByRole("heading", { name: "Chưa thấy sản phẩm nào hợp" })).toBeVisible()
	await page.getByRole("main").getByRole("link", { name: "Bỏ hết điều kiện" }).click()
	await expect(page).toHaveURL("/san-pham")
	await expect(page.getByRole("article").first()).toBeVisible()
})

test("the search works on a phone too @phone", async ({ page }) => {
	await search(page, "banh cuon")
	await firstTitle(page).getByRole("link").tap()
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/bánh cuốn/i)
})
