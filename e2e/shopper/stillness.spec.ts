import type { Page } from "@playwright/test"
import { putIntoCart } from "../stage/basket"
import { buyerFor, fillIn } from "../stage/checkout"
import { expect, test } from "../stage/person"
import { findCard } from "../stage/store-shelf"

declare global {
	interface Window {
		shifts: { value: number; what: string }[]
	}
}

interface LayoutShift extends PerformanceEntry {
	value: number
	hadRecentInput: boolean
	sources: { node: Node | null }[]
}

/** Records everything that moves on a page without having been pressed. */
async function watchShifts(page: Page) {
	await page.addInitScript(() => {
		window.shifts = []
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as LayoutShift[]) {
				if (entry.hadRecentInput) continue
				const what = entry.sources
					.map(({ node }) =>
						node instanceof Element ? node.outerHTML.slice(0, 120) : String(node?.nodeName),
					)
					.join(" | ")
				window.shifts.push({ value: entry.value, what })
			}
		}).observe({ type: "layout-shift", buffered: true })
	})
}

/** Nothing jumped while the page came, woke up and was scrolled to its end and back. */
async function expectStill(page: Page, name: string) {
	await page.waitForLoadState("networkidle")
	await page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame)
		for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
			window.scrollTo(0, y)
			await frame()
			await frame()
		}
		window.scrollTo(0, 0)
		await frame()
	})
	await page.waitForLoadState("networkidle")
	const shifts = await page.evaluate(() => window.shifts)
	const sum = shifts.reduce((total, { value }) => total + value, 0)
	expect.soft(sum, `${name}: ${shifts.map(({ what }) => what).join("\n")}`).toBeLessThan(0.01)
}

test("nothing jumps on home, catalogue and product @phone", async ({ page }) => {
	await watchShifts(page)
	const { handle } = await findCard(
		{ group: "FOOD", stars: "4", in_stock: "true" },
		({ kind }) => kind === "goods",
	)
	for (const path of ["/", "/san-pham", `/san-pham/${handle}`, "/hoi-cho", "/diem-ban"]) {
		await page.goto(path)
		await expectStill(page, path)
	}
})

test("nothing jumps in the cart and the checkout @phone", async ({ page }) => {
	const card = await findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods")
	await putIntoCart(page, card.handle)
	await watchShifts(page)
	for (const path of ["/gio-hang", "/thanh-toan"]) {
		await page.goto(path)
		await expectStill(page, path)
	}
	await page.goto("/thanh-toan")
	await fillIn(page, buyerFor("khong-nhay"))
	const sum = await page.evaluate(() => window.shifts.reduce((total, { value }) => total + value, 0))
	expect(sum, "the form while it is filled in").toBeLessThan(0.1)
})
