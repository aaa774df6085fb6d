import { putIntoCart } from "../stage/basket"
import { buyerFor, checkoutForm, expectTyped, fillInWithoutScripts } from "../stage/checkout"
import { KEPT, keepElsewhere, kept, NOT_KEPT, openCheckout, secondsLeft } from "../stage/keeping"
import { expect, test } from "../stage/person"
import { setStock } from "../stage/stock-room"
import { findCard, ownListing } from "../stage/store-shelf"

function foodInStock() {
	return findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods")
}

/** Where the checkout's page says what it wants kept. */
const HOLDING = /\/rieng-tu\/giu-hang$/

test("the last piece is kept for who is at the checkout, and another's when they leave it @phone", async ({
	page,
	stranger,
}) => {
	test.setTimeout(120_000)
	const { handle } = await ownListing("lastPiece")
	await setStock(handle, 1)
	const other = await stranger()
	await putIntoCart(page, handle)
	await putIntoCart(other, handle)
	// A process with another clock may let go of everything in between; then both begin anew.
	await expect(async () => {
		for (const person of [other, page]) await person.goto("/gio-hang")
		await openCheckout(page, KEPT)
		await openCheckout(other, NOT_KEPT)
	}).toPass({ timeout: 60_000 })
	await expect(kept(page).clock).toBeVisible()
	const begun = await secondsLeft(page)
	expect(begun).toBeGreaterThan(540)
	await expect.poll(() => secondsLeft(page)).toBeLessThan(begun)

	// Left by a link within the shop, not by a new document.
	await page.getByRole("navigation", { name: "Lối tắt" }).getByRole("link").first().tap()
	await expect(page).not.toHaveURL(/thanh-toan/)
	await expect(async () => {
		await openCheckout(other, KEPT)
	}).toPass({ timeout: 30_000 })
	await setStock(handle, 5)
	await page.goBack()
	await expect(kept(page).place).toContainText(KEPT)
	for (const person of [other, page]) await person.goto("/gio-hang")
})

test("the time that goods are kept runs out before one's eyes, and they are kept again on a press", async ({
	page,
}) => {
	await page.clock.install()
	const { handle } = await foodInStock()
	await putIntoCart(page, handle)
	await openCheckout(page, KEPT)
	await page.clock.fastForward("08:30")
	await expect(page.getByText("Còn khoảng hai phút giữ hàng.")).toBeAttached()
	expect(await secondsLeft(page)).toBeLessThan(100)
	await page.clock.fastForward("02:00")
	const { place, clock, again } = kept(page)
	await expect(place.getByText("Đã hết giờ giữ hàng. Bạn vẫn đặt được khi hàng còn.").first()).toBeVisible()
	await expect(clock).toHaveCount(0)
	await again.click()
	await expect(clock).toBeVisible()
	expect(await secondsLeft(page)).toBeGreaterThan(500)
	await expect(again).toHaveCount(0)
})

test("the phone is told for whom goods are kept when its field is left, and nobody waits for that @phone", async ({
	page,
}) => {
	const { handle } = await foodInStock()
	await putIntoCart(page, handle)
	await openCheckout(page, KEPT)
	const told: string[] = []
	page.on("request", (request) => {
		if (HOLDING.test(request.url()))
			told.push(new URLSearchParams(request.postData() ?? "").get("dien-thoai") ?? "")
	})
	const { phone, email } = checkoutForm(page)
	await phone.fill("0912")
	await email.focus()
	const buyer = buyerFor("giu-hang")
	await phone.fill(buyer.phone)
	const answered = page.waitForResponse(HOLDING)
	await email.focus()
	expect((await answered).ok()).toBe(true)
	await phone.focus()
	await email.focus()
	await expect(kept(page).place).toContainText(KEPT)
	expect(told).toEqual([`+84${buyer.phone.replaceAll(" ", "").slice(1)}`])

	// No answer is no trouble: what was kept is kept, and nothing is said of it.
	await page.route(HOLDING, (route) => route.abort("aborted"))
	await phone.fill(buyerFor("giu-hang").phone)
	await email.focus()
	await expect.poll(() => told.length).toBe(2)
	await expect(kept(page).place).toContainText(KEPT)
	await expect(page.getByRole("alert")).toHaveCount(0)
})

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false })

	// A browser without scripts still meets their preloads, and refuses them.
	test.beforeEach(({ complaints }) => complaints.expect(/request failed: .*\.js csp$/))

	test("the answer of the form says whether goods are kept now that the phone is known, which keeps some in three places and no more", async ({
		page,
	}) => {
		const listing = await ownListing("boundOfPhone")
		await setStock(listing.handle, 20)
		const buyer = buyerFor("ba-noi")
		const elsewhere = await keepElsewhere(listing, buyer.phone, 3)
		await putIntoCart(page, listing.handle)
		const { place } = kept(page)
		await expect(async () => {
			await elsewhere.keep()
			await page.goto("/thanh-toan")
			await expect(place).toContainText(KEPT)
			await fillInWithoutScripts(page, buyer)
			await checkoutForm(page).place.click()
			await expect(place).toContainText(NOT_KEPT, { timeout: 3_000 })
		}).toPass({ timeout: 45_000 })
		await expectTyped(page, buyer)
		await elsewhere.letGo()
		await page.goto("/thanh-toan")
		await checkoutForm(page).phone.fill(buyer.phone)
		await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click()
		await expect(place).toContainText(KEPT)
	})
})
