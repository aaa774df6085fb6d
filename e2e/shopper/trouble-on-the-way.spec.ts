import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "@playwright/test"
import { deskOf } from "../stage/admin-desk"
import { wake } from "../stage/awake"
import { putIntoCart } from "../stage/basket"
import {
	buyerFor,
	checkoutForm,
	expectTyped,
	fillIn,
	fillInWithoutScripts,
	readTotals,
} from "../stage/checkout"
import { test as base, expect } from "../stage/person"
import { setStock } from "../stage/stock-room"
import { type Card, findCard, findCards, ownListing } from "../stage/store-shelf"
import { openTroubledMarket, type TroubledMarket } from "../stage/troubled-market"

/** A person at a storefront with a bad road to the backend. */
const test = base.extend<Record<never, never>, { troubled: TroubledMarket }>({
	troubled: [
		// biome-ignore lint/correctness/noEmptyPattern: the runner reads what is needed from this pattern
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), "ocop-trouble-"))
			const market = await openTroubledMarket(folder)
			await use(market)
			await market.close()
			await rm(folder, { recursive: true, force: true })
		},
		{ scope: "worker" },
	],
	baseURL: async ({ troubled }, use) => use(troubled.address),
})

// One road serves them one after the other; there is a storefront to start, and orders to make.
test.describe.configure({ mode: "default", timeout: 120_000 })
test.beforeEach(({ complaints }) =>
	complaints.expect(/50[23]|429|SyntaxError|\.js csp$|ERR_FAILED|ERR_INTERNET_DISCONNECTED/),
)
test.afterEach(({ troubled }) => troubled.trouble(null))

const PLACING = /^POST .*\/place$/
const ADDING = /^POST .*\/lines$/
const THANKS = { level: 1, name: "Cảm ơn bạn, đơn đã nhận" } as const

/** Nobody knows whether the order was made, and the page does not say that it was not. */
async function expectUnknown(page: Page) {
	await expect(page.getByText("Chưa rõ đơn đã nhận chưa")).toBeVisible()
	await expect(page.getByText("Đơn chưa đặt được")).toHaveCount(0)
}

/** Presses until the order stands there: on a busy machine an answer may be late without any trouble of ours. */
async function placeAtLast(page: Page) {
	await expect(async () => {
		await checkoutForm(page).place.click()
		await expect(page.getByRole("heading", THANKS)).toBeVisible({ timeout: 15_000 })
	}).toPass()
}

function foodInStock() {
	return findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods")
}

/** Two foods in stock. */
async function twoFoods(): Promise<[Card, Card]> {
	const [one, other] = await findCards({ group: "FOOD", in_stock: "true" }, 2, ({ kind }) => kind === "goods")
	if (!one || !other) throw new Error("unreachable: findCards answers with as many as were asked for")
	return [one, other]
}

async function ordersOf(email: string): Promise<number> {
	const operator = await deskOf("operator")
	const { body } = await operator.get<{ orders: { email: string }[] }>(
		`/admin/orders?q=${encodeURIComponent(email)}&fields=id,email`,
	)
	return body.orders.filter((order) => order.email === email).length
}

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false })

	test("an order whose answer was lost is found again, by the cart or by a second press", async ({
		page,
		troubled,
		stranger,
	}) => {
		const { handle } = await foodInStock()
		await putIntoCart(page, handle)
		await page.goto("/thanh-toan")
		const buyer = buyerFor("mat-tra-loi")
		await fillInWithoutScripts(page, buyer)
		const { place: button } = checkoutForm(page)
		await button.click()
		expect((await readTotals(page)).fee).toBeGreaterThan(0)
		troubled.trouble("deaf", PLACING)
		await button.click()
		await expectUnknown(page)
		await expect(page.getByText(/chưa biết đơn đã nhận hay chưa/)).toBeVisible()
		await expectTyped(page, buyer)

		troubled.trouble(null)
		const cookies = await page.context().cookies()
		await page.goto("/gio-hang")
		await expect(page.getByRole("heading", THANKS)).toBeVisible()
		await expect(page.getByRole("textbox", { name: "Liên kết riêng của đơn này" })).toHaveValue(/khoa=/)

		// The same browser, had it opened the checkout instead.
		const other = await stranger()
		await other.context().addCookies(cookies)
		await other.goto("/thanh-toan")
		await expect(other.getByRole("heading", THANKS)).toBeVisible()

		// Or had it gone on shopping.
		await page.context().addCookies(cookies)
		await putIntoCart(page, handle)
		await expect(page.getByText(/Giỏ trước của bạn đã thành đơn/)).toBeVisible()
		await page.getByRole("link", { name: /^Xem đơn / }).click()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Đơn /)
		expect(await ordersOf(buyer.email)).toBe(1)
	})

	test("a silent backend and too many tries leave the form as typed; then the order goes through", async ({
		page,
		troubled,
	}) => {
		const { handle } = await foodInStock()
		await putIntoCart(page, handle)
		await page.goto("/thanh-toan")
		const buyer = buyerFor("im-lang")
		await fillInWithoutScripts(page, buyer)
		const { place: button } = checkoutForm(page)
		await button.click()
		await expect(page.getByText("Phí giao đã tính xong.")).toBeVisible()

		troubled.trouble("away")
		await button.click()
		await expect(page.getByText(/Kho hàng chưa trả lời/)).toBeVisible()
		await expectTyped(page, buyer)
		troubled.trouble("busy")
		await button.click()
		await expect(page.getByText(/Xin thử lại sau 7 giây/)).toBeVisible()
		await expectTyped(page, buyer)
		troubled.trouble("busy", PLACING)
		await button.click()
		await expect(page.getByText(/Xin thử lại sau 7 giây/)).toBeVisible()
		await expectTyped(page, buyer)

		troubled.trouble(null)
		await placeAtLast(page)
		expect(await ordersOf(buyer.email)).toBe(1)
	})

	test("what is left is taken without losing what was typed", async ({ page, complaints }) => {
		complaints.expect(/409/)
		const { handle, title } = await ownListing("fewerWithoutScripts")
		await setStock(handle, 5)
		await putIntoCart(page, handle, 4)
		await page.goto("/thanh-toan")
		const buyer = buyerFor("con-lai")
		await fillInWithoutScripts(page, buyer)
		await setStock(handle, 2)
		await checkoutForm(page).place.click()
		const takeLeft = page.getByRole("button", { name: "Lấy 2 còn lại" })
		await expect(takeLeft).toBeVisible()
		// The Enter key orders, as ever: it takes nothing out of the cart.
		await checkoutForm(page).name.press("Enter")
		await expect(checkoutForm(page).summary).toContainText(`${title.vi} × 4`)
		await takeLeft.click()
		await expectTyped(page, buyer)
		await expect(checkoutForm(page).summary).toContainText(`${title.vi} × 2`)
		await expect(page.getByRole("button", { name: "Lấy 2 còn lại" })).toHaveCount(0)
		await placeAtLast(page)
	})

	test("a press whose answer was lost and the next one put it in once", async ({ page, troubled }) => {
		const [before, { handle }] = await twoFoods()
		await putIntoCart(page, before.handle)
		await page.goto(`/san-pham/${handle}`)
		troubled.trouble("deaf", ADDING)
		await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
		await expect(page.getByText(/Kho hàng chưa trả lời/)).toBeVisible()
		troubled.trouble(null)
		await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
		await expect(page.getByText("Trong giỏ có 2 món.")).toBeVisible()
		// What is pressed on the page that said so is another wish.
		await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
		await expect(page.getByText("Trong giỏ có 3 món.")).toBeVisible()
	})

	test("reloading what came of a press puts nothing in again", async ({ page }) => {
		const { handle } = await foodInStock()
		await putIntoCart(page, handle, 2)
		await page.reload()
		await page.reload()
		await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
		await expect(page.getByRole("spinbutton", { name: /Số lượng/ })).toHaveValue("2")
		await page.getByRole("spinbutton", { name: /Số lượng/ }).fill("3")
		await page.getByRole("button", { name: "Cập nhật" }).click()
		await page.reload()
		await expect(page.getByRole("spinbutton", { name: /Số lượng/ })).toHaveValue("3")
	})
})

test.describe("on a line that drops", () => {
	test("the checkout keeps what was typed, and one order is made", async ({ page }) => {
		const { handle } = await foodInStock()
		await putIntoCart(page, handle)
		await page.goto("/thanh-toan")
		const buyer = buyerFor("dut-mang")
		await fillIn(page, buyer)
		await page.route(/thanh-toan\.data/, (route) => route.abort("failed"))
		await checkoutForm(page).place.click()
		await expectUnknown(page)
		await expect(page.getByText(/Đường truyền vừa đứt/)).toBeVisible()
		await expectTyped(page, buyer)
		await page.unroute(/thanh-toan\.data/)
		await page.route(/thanh-toan\.data/, (route) => route.fulfill({ status: 502, body: "Bad Gateway" }))
		await checkoutForm(page).place.click()
		await expectUnknown(page)
		await expect(page.getByText(/Chợ vừa gặp trục trặc/)).toBeVisible()
		await expectTyped(page, buyer)
		await page.unroute(/thanh-toan\.data/)
		await placeAtLast(page)
		expect(await ordersOf(buyer.email)).toBe(1)
	})

	test("a press that gets no answer is told at its place, and the page stays", async ({ page, troubled }) => {
		const { handle, title } = await foodInStock()
		await putIntoCart(page, handle)
		const lost = page.getByText(/Đường truyền vừa đứt/)
		await page.route(/\.data/, (route) => route.abort("failed"))
		await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
		await expect(lost).toContainText("chưa rõ món này đã vào giỏ hay chưa")
		await expect(page.getByRole("main").getByRole("link", { name: "Xem giỏ hàng" })).toBeVisible()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.vi)
		await page.unroute(/\.data/)
		troubled.trouble("away", /shopping-carts/)
		await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
		await expect(page.getByText(/Kho hàng chưa trả lời/)).toBeVisible()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.vi)
		troubled.trouble("busy")
		await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
		await expect(page.getByText(/Xin thử lại sau 7 giây/)).toBeVisible()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.vi)
		troubled.trouble(null)

		await page.goto("/gio-hang")
		const amount = page.getByRole("spinbutton", { name: /Số lượng/ })
		await page.route(/gio-hang\.data/, (route) => route.abort("failed"))
		await page.getByRole("button", { name: "Thêm một" }).click()
		await expect(lost).toBeVisible()
		await expect(amount).toBeVisible()
		// The press arrives, and what comes of it does not.
		await page.unroute(/gio-hang\.data/)
		await page.route(/gio-hang\.data/, (route) =>
			route.request().method() === "GET" ? route.abort("failed") : route.continue(),
		)
		const tried = page.waitForEvent("requestfailed", (request) => request.url().includes("gio-hang.data"))
		await page.getByRole("button", { name: "Thêm một" }).click()
		await tried
		await expect(page.getByText(/chưa đọc lại được giỏ/)).toBeVisible()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ hàng")
		await expect(amount).toBeVisible()
	})

	test("a press whose answer was lost and the next one put it in once", async ({ page, troubled }) => {
		const [before, { handle }] = await twoFoods()
		await putIntoCart(page, before.handle)
		await page.goto(`/san-pham/${handle}`)
		const press = page.getByRole("button", { name: "Thêm vào giỏ" })
		// It arrives, and what comes of it does not.
		await page.route(/san-pham.*\.data/, async (route) => {
			await route.fetch()
			await route.abort("failed")
		})
		await press.click()
		await expect(page.getByText(/bấm hai lần vẫn chỉ vào giỏ một lần/)).toBeVisible()
		await page.unroute(/san-pham.*\.data/)
		await press.click()
		await expect(page.getByText("Trong giỏ có 2 món.")).toBeVisible()
		troubled.trouble("deaf", ADDING)
		await press.click()
		await expect(page.getByText(/Kho hàng chưa trả lời/)).toBeVisible()
		troubled.trouble(null)
		await press.click()
		await expect(page.getByText("Trong giỏ có 3 món.")).toBeVisible()
	})

	test("the question for the age says that nothing came, and is asked again", async ({ page }) => {
		const { handle, title } = await findCard({ group: "DRINK_ALC" })
		await page.goto(`/san-pham/${handle}`)
		await wake(page)
		await page.route(/\.data/, (route) => route.abort("failed"))
		await page.getByRole("button", { name: "Tôi đủ 18 tuổi" }).click()
		await expect(page.getByText(/Đường truyền vừa đứt/)).toBeVisible()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.vi)
		await page.unroute(/\.data/)
		await page.getByRole("button", { name: "Tôi đủ 18 tuổi" }).click()
		await expect(page.getByText("Rượu, bia chưa bán qua mạng ở đây.")).toBeVisible()
	})

	test("without a line links wait and say so; with it they go on", async ({ page, context }) => {
		await page.goto("/san-pham")
		await wake(page)
		const card = page.getByRole("article").getByRole("link").first()
		await expect(async () => {
			await card.hover()
			await expect(page.locator("link[rel=prefetch]:not([data-wakes])").first()).toBeAttached({
				timeout: 1_000,
			})
		}).toPass()
		await context.setOffline(true)
		await expect(page.getByText("Bạn đang mất mạng.")).toBeVisible()
		await card.click()
		await expect(page).toHaveURL(/\/san-pham$/)
		await expect(page.getByRole("article").first()).toBeVisible()
		await context.setOffline(false)
		await expect(page.getByText("Bạn đang mất mạng.")).toHaveCount(0)
		await card.click()
		await expect(page).toHaveURL(/\/san-pham\/./)
	})

	test("a page whose script cannot come takes nothing away when it is fetched ahead, and has words when it is wanted", async ({
		page,
		complaints,
	}) => {
		// Words in place of a page end the crossing to it; the browser writes that down.
		complaints.expect(/Transition was (skipped|aborted)/)
		const script = /\/assets\/product-[^/]*\.js/
		await page.goto("/san-pham")
		await wake(page)
		await page.evaluate(() => Object.assign(window, { stands: true }))
		await page.route(script, (route) => route.abort("failed"))
		const card = page.getByRole("article").getByRole("link").first()
		const fetchedAhead = page.waitForEvent("requestfailed", (request) => script.test(request.url()))
		await card.hover()
		await fetchedAhead
		await card.click()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mất mạng rồi")
		expect(await page.evaluate(() => "stands" in window), "the page was not loaded anew").toBe(true)
		await page.unroute(script)
		await page.getByRole("link", { name: "Thử lại" }).click()
		await expect(page).toHaveURL(/\/san-pham\/./)
		await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Mất mạng rồi")
	})

	test("the front page stands when its drawing cannot be fetched", async ({ page }) => {
		await page.route(/market-print/, (route) => route.abort("failed"))
		const tried = page.waitForEvent("requestfailed", (request) => request.url().includes("market-print"))
		await page.goto("/")
		await wake(page)
		await tried
		await page.getByRole("searchbox").first().pressSequentially("mat ong")
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(
			"Đặc sản trăm làng, sao nào cũng có giấy",
		)
	})

	test("a page that cannot come has words and a way on, and the one before is a step back", async ({
		page,
		complaints,
	}) => {
		// Whoever turns round in the middle of a crossing ends it; the browser writes that down.
		complaints.expect(/Transition was (skipped|aborted)/)
		await page.goto("/san-pham")
		// A link of a page that sleeps is the browser's own, and asks for another document.
		await wake(page)
		await page.getByRole("article").getByRole("link").first().click()
		await expect(page).toHaveURL(/\/san-pham\/./)
		await page.goBack()
		await expect(page).toHaveURL(/\/san-pham$/)
		await page.route(/\.data|refusal-page/, (route) => route.abort("failed"))
		// The last one: what the pointer has rested on may have come ahead.
		await page.getByRole("article").last().getByRole("link").first().click()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mất mạng rồi")
		await page.unroute(/\.data|refusal-page/)
		await page.getByRole("link", { name: "Thử lại" }).click()
		await expect(
			page.getByRole("button", { name: "Thêm vào giỏ" }).or(page.getByText("₫")).first(),
		).toBeVisible()
	})
})
