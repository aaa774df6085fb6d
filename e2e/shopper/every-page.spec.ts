import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { putIntoCart } from "../stage/basket"
import { buyerFor, checkoutForm, fillIn, place } from "../stage/checkout"
import { everyPublicPage } from "../stage/every-page"
import { pathIn } from "../stage/market"
import { orderPrepaid } from "../stage/paying"
import { expect, test } from "../stage/person"
import { findCard } from "../stage/store-shelf"

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** Everybody can read and press everything: axe finds no violation of WCAG 2.2 AA, named by rule and place. */
async function expectAccessible(page: Page, name: string) {
	const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
	)
	expect.soft(found, name).toEqual([])
}

async function expectNoSideways(page: Page, name: string) {
	const { content, window: width } = await page.evaluate(() => ({
		content: document.documentElement.scrollWidth,
		window: document.documentElement.clientWidth,
	}))
	expect.soft(content, `${name} is no wider than the screen`).toBeLessThanOrEqual(width)
}

async function expectEnglish(page: Page, name: string) {
	const ways = await page.getByRole("navigation").first().textContent()
	expect.soft(ways, name).not.toMatch(/Sản phẩm|Hội chợ|Giỏ hàng/)
}

/** A cart with one thing in it. */
async function fillCart(page: Page) {
	const card = await findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods")
	await putIntoCart(page, card.handle)
}

// The layout does not know the language: a phone is tried in one of them.
for (const language of ["vi", "en"] as const)
	for (const part of [0, 1, 2])
		test(`public pages in ${language}, part ${part + 1} of 3, are accessible and quiet${language === "vi" ? " @both" : ""}`, async ({
			page,
		}) => {
			test.setTimeout(90_000)
			const pages = (await everyPublicPage()).filter((_, index) => index % 3 === part)
			for (const { name, path } of pages) {
				const response = await page.goto(pathIn(language, path))
				expect.soft(response?.status(), name).toBe(200)
				await expect.soft(page.locator("html"), name).toHaveAttribute("lang", language)
				await expect.soft(page.getByRole("heading", { level: 1 }), name).toHaveCount(1)
				expect.soft(await page.title(), name).not.toBe("")
				if (language === "en") await expectEnglish(page, name)
				await expectAccessible(page, name)
				await expectNoSideways(page, name)
			}
		})

test("the pages of a purchase are accessible in both languages @both", async ({ page, complaints }) => {
	test.setTimeout(60_000)
	await fillCart(page)
	for (const language of ["vi", "en"] as const) {
		for (const path of ["/gio-hang", "/thanh-toan"]) {
			await page.goto(pathIn(language, path))
			await expectAccessible(page, `${language} ${path}`)
			await expectNoSideways(page, `${language} ${path}`)
		}
	}
	complaints.expect(/422/)
	await page.goto("/thanh-toan")
	await checkoutForm(page).place.click()
	await expect(checkoutForm(page).name).toHaveAttribute("aria-invalid", "true")
	await expectAccessible(page, "checkout with mistakes")
	await fillIn(page, buyerFor("axe"))
	await expectAccessible(page, "checkout, filled in")
	const code = await place(page)
	await expectAccessible(page, "order")
	await expectNoSideways(page, "order")
	await page.goto(pathIn("en", `/don-hang/${code}`))
	await expectAccessible(page, "order in English")
})

for (const { way, shown } of [
	{ way: "transfer", shown: "[role=img]" },
	{ way: "card", shown: "iframe" },
] as const)
	test(`an order that waits to be paid by ${way} is accessible @both`, async ({ page }) => {
		const goods = await findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods")
		await orderPrepaid(page, [goods], buyerFor(`axe-${way}`), way)
		await expect(page.locator(`#tra-tien ${shown}`)).toBeVisible()
		await expectAccessible(page, `order to be paid by ${way}`)
		await expectNoSideways(page, `order to be paid by ${way}`)
	})

test("refusals are accessible too", async ({ page, complaints }) => {
	complaints.expect(/40[04]/)
	for (const path of [
		"/khong-co",
		"/en/khong-co",
		"/san-pham/khong-co",
		"/xac-thuc/ZZZZZZZZ",
		"/san-pham?q=%FF",
	]) {
		await page.goto(path)
		await expectAccessible(page, path)
	}
})

test.describe("on the narrowest phone", () => {
	test.use({ viewport: { width: 360, height: 740 } })

	test("no page is wider than the screen", async ({ page }) => {
		test.setTimeout(60_000)
		// English words are the longer ones; the Vietnamese pages are measured on the wider phone.
		for (const { name, path } of await everyPublicPage()) {
			await page.goto(pathIn("en", path))
			await expectNoSideways(page, name)
		}
		await fillCart(page)
		for (const path of ["/gio-hang", "/thanh-toan", "/en/gio-hang", "/en/thanh-toan"]) {
			await page.goto(path)
			await expectNoSideways(page, path)
		}
	})
})
