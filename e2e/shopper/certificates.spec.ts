import { deskOf } from "../stage/admin-desk"
import { laterMarket } from "../stage/market"
import { expect, test } from "../stage/person"
import { catalogue, findCard, findCards, listing, ownListing } from "../stage/store-shelf"

interface RegisterPage {
	certifiedProducts: {
		id: string
		latest: { code: string; standing: string; revokedReason: string | null } | null
	}[]
	count: number
}

/** A certificate of the register that stands so. */
async function certificateThatIs(tab: "expired" | "lapsed_offered", standing: "expired" | "revoked") {
	const office = await deskOf("office")
	for (let offset = 0; ; offset += 100) {
		const { body } = await office.get<RegisterPage>(
			`/admin/certified-products?standing=${tab}&limit=100&offset=${offset}`,
		)
		const found = body.certifiedProducts.find(({ latest }) => latest?.standing === standing)?.latest
		if (found) return found
		if (offset >= body.count) throw new Error(`No certificate of the register is ${standing}.`)
	}
}

test("the star on a product opens the certificate behind it", async ({ page }) => {
	const { handle, title, rating, producer } = await listing(
		(await findCard({ group: "FOOD", stars: "4" }, ({ rating }) => rating?.potentialFive === false)).handle,
	)
	await page.goto(`/san-pham/${handle}`)
	await page
		.getByRole("link", { name: /^OCOP 4 sao đến \d{4}, theo giấy chứng nhận/ })
		.first()
		.click()
	await expect(page).toHaveURL(`/xac-thuc/${rating?.certificateCode}`)
	const main = page.getByRole("main")
	await expect(main.getByText(rating?.certificateCode ?? "no code").first()).toBeVisible()
	await expect(main.getByRole("link", { name: producer.name }).first()).toBeVisible()
	await expect(main.getByRole("img", { name: /^OCOP 4 sao/ })).toBeVisible()
	await expect(main.getByRole("link", { name: title.vi }).first()).toBeVisible()
})

test("potential five is four stars with words beside", async ({ page }) => {
	const { handle } = await findCard({ stars: "4" }, ({ rating }) => rating?.potentialFive === true)
	await page.goto(`/san-pham/${handle}`)
	const badge = page.getByRole("link", { name: /^OCOP 4 sao đến \d{4}, tiềm năng 5 sao/ }).first()
	await expect(badge).toBeVisible()
	await expect(badge.locator("[data-star]")).toHaveCount(4)
	const fives = await findCards({ stars: "5" }, 1)
	expect(fives.every(({ rating }) => rating?.stars === 5 && !rating.potentialFive)).toBe(true)
})

test("somebody types the code from a box and sees whether it holds", async ({ page }) => {
	const { rating } = await findCard({ group: "FOOD", stars: "3" })
	const code = rating?.certificateCode ?? ""
	await page.goto("/xac-thuc")
	const field = page.getByRole("main").getByRole("searchbox")
	await field.fill(` ${code.toLowerCase()} `)
	await field.press("Enter")
	await expect(page).toHaveURL(`/xac-thuc/${code}`)
	await expect(page.getByRole("main").getByRole("img", { name: /^OCOP 3 sao/ })).toBeVisible()
})

test("a name finds its certificates", async ({ page }) => {
	await page.goto("/xac-thuc")
	const field = page.getByRole("main").getByRole("searchbox")
	await field.fill("banh cuon")
	await field.press("Enter")
	await expect(page).toHaveURL(/\/xac-thuc\?q=banh/)
	await expect(page.getByRole("main").getByRole("article").first()).toContainText(/bánh cuốn/i)
})

test("a revoked certificate says so, with the reason and without stars", async ({ page }) => {
	const { code, revokedReason } = await certificateThatIs("lapsed_offered", "revoked")
	await page.goto(`/xac-thuc/${code}`)
	const sheet = page.getByRole("main").getByRole("article").first()
	await expect(sheet.getByText(/thu hồi/i).first()).toBeVisible()
	if (revokedReason) await expect(sheet).toContainText(revokedReason)
	await expect(sheet.getByRole("img", { name: /^OCOP/ })).toHaveCount(0)
})

test("an expired certificate says so and shows no stars", async ({ page }) => {
	const { code } = await certificateThatIs("expired", "expired")
	await page.goto(`/xac-thuc/${code}`)
	const sheet = page.getByRole("main").getByRole("article").first()
	await expect(sheet.getByText(/hết hạn|hết hiệu lực/i).first()).toBeVisible()
	await expect(sheet.getByRole("img", { name: /^OCOP/ })).toHaveCount(0)
})

test("what the stars mean is explained", async ({ page }) => {
	await page.goto("/ocop-la-gi")
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
	await expect(page.getByRole("main")).toContainText(/36 tháng/)
})

test("once a certificate has run out its star is nowhere, and no job had to run", async ({ page }) => {
	const card = await findCard({ group: "FOOD", stars: "4" }, ({ rating }) => rating?.potentialFive === false)
	const code = card.rating?.certificateCode ?? ""
	expect(new Date(card.rating?.validThrough ?? "9999-12-31").getTime()).toBeLessThan(
		laterMarket.clock.getTime(),
	)
	const today = await catalogue({ group: "FOOD", stars: "4" })
	expect(today.total).toBeGreaterThan(0)

	// From the API: the listing, the filter and the count.
	expect((await listing(card.handle, laterMarket.backend)).rating).toBeNull()
	const years = await catalogue({ group: "FOOD", stars: "4" }, laterMarket.backend)
	expect(years.total).toBe(0)
	const everything = await catalogue({ group: "FOOD" }, laterMarket.backend)
	expect(everything.total).toBeGreaterThanOrEqual(today.total)
	expect(everything.facets.stars.every(({ count }) => count === 0)).toBe(true)
	expect(everything.listings.every(({ rating }) => rating === null)).toBe(true)

	// From the product's page.
	await page.goto(`${laterMarket.storefront}/san-pham/${card.handle}`)
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(card.title.vi)
	await expect(page.getByText("Hiện chưa có giấy chứng nhận OCOP còn hiệu lực.")).toBeVisible()
	await expect(page.getByRole("link", { name: /^OCOP \d sao/ })).toHaveCount(0)

	// From its card, and from the filters.
	await page.goto(`${laterMarket.storefront}/san-pham?q=${encodeURIComponent(card.title.vi)}`)
	await expect(page.getByRole("article").filter({ hasText: card.title.vi }).first()).toBeVisible()
	await expect(page.getByRole("link", { name: /^OCOP \d sao/ })).toHaveCount(0)
	await expect(page.getByText("Số sao OCOP")).toHaveCount(0)

	// And its certificate says why.
	await page.goto(`${laterMarket.storefront}/xac-thuc/${code}`)
	await expect(
		page
			.getByRole("main")
			.getByText(/hết hạn|hết hiệu lực/i)
			.first(),
	).toBeVisible()
	await expect(page.getByRole("img", { name: /^OCOP/ })).toHaveCount(0)
})

test("a revocation reaches a page that was in the cache within two seconds", async ({ page }) => {
	const { handle, rating } = await ownListing("revocation")
	const office = await deskOf("office")
	const address = `/san-pham/${handle}`
	const badge = page.getByRole("link", { name: /^OCOP \d sao/ }).first()
	for (let reading = 0; reading < 3; reading += 1) await page.request.get(address)
	await page.goto(address)
	await expect(badge).toBeVisible()

	const register = await office.get<RegisterPage>(`/admin/certified-products?q=${rating?.certificateCode}`)
	const id = register.body.certifiedProducts[0]?.id
	const revoked = await office.post(`/admin/certified-products/${id}/revoke`, {
		code: rating?.certificateCode,
		reason: "Kiểm tra tại cơ sở: sản phẩm không còn đúng hồ sơ đã công nhận.",
	})
	expect(revoked.status).toBe(200)
	const at = Date.now()
	// From the database at once.
	expect((await listing(handle)).rating).toBeNull()
	// From the cached page within two seconds: whoever asks later than that gets it without the star.
	let lastStaleAsk = at
	await expect
		.poll(
			async () => {
				const askedAt = Date.now()
				const text = await (await page.request.get(address)).text()
				const isStale = text.includes(`/xac-thuc/${rating?.certificateCode}`)
				if (isStale) lastStaleAsk = askedAt
				return isStale
			},
			{ intervals: [50] },
		)
		.toBe(false)
	expect(lastStaleAsk - at).toBeLessThan(2_000)
	await page.reload()
	await expect(badge).toHaveCount(0)
	await expect(page.getByText("Hiện chưa có giấy chứng nhận OCOP còn hiệu lực.")).toBeVisible()
	// And the certificate's own page tells.
	await page.goto(`/xac-thuc/${rating?.certificateCode}`)
	await expect(page.getByText("sản phẩm không còn đúng hồ sơ đã công nhận").first()).toBeVisible()
})
