import type { Page } from "@playwright/test"
import { dongIn } from "../stage/basket"
import { expect, test } from "../stage/person"
import { catalogue } from "../stage/store-shelf"

/** Other tests take stars away from crafts; foods stay as they are. */
const FOOD = { code: "FOOD", slug: "thuc-pham" }

const cards = (page: Page) => page.locator("#ket-qua").getByRole("article")
const count = (page: Page) => page.locator("#ket-qua").getByText(/^[\d.]+ sản phẩm$/)

async function unfold(page: Page, facet: string) {
	const summary = page.locator("summary", { hasText: facet })
	const isOpen = await summary.evaluate((element) => element.closest("details")?.open)
	if (!isOpen) await summary.click()
}

async function districtWithFourStars() {
	const { facets } = await catalogue({ stars: "4", group: FOOD.code })
	const district = facets.district.find((candidate) => candidate.count >= 3 && candidate.count <= 24)
	if (!district) throw new Error("No former district has 3 to 24 four-star foods.")
	const { listings, total } = await catalogue({ stars: "4", group: FOOD.code, district: district.value })
	const name = listings[0]?.ward.formerDistrict?.name ?? ""
	return { slug: district.value, name, total, listings }
}

test("four stars in one former district: every card says four stars and lies there", async ({ page }) => {
	const district = await districtWithFourStars()
	await page.goto(`/san-pham?nhom=${FOOD.slug}`)
	await page.getByRole("link", { name: /^4 sao/ }).click()
	await expect(page).toHaveURL(/sao=4/)
	await unfold(page, "Quận, huyện cũ")
	await page.getByRole("link", { name: new RegExp(`^${district.name} `) }).click()
	await expect(page).toHaveURL(new RegExp(`huyen-cu=${district.slug}`))

	await expect(count(page)).toHaveText(`${district.total} sản phẩm`)
	await expect(cards(page)).toHaveCount(district.total)
	const wards = new Set(district.listings.map(({ ward }) => ward.name))
	for (const { ward } of district.listings) expect(ward.formerDistrict?.slug).toBe(district.slug)
	for (const card of await cards(page).all()) {
		await expect(card.getByRole("link", { name: /^OCOP 4 sao đến \d{4}/ })).toBeVisible()
		const says = (await card.textContent()) ?? ""
		expect([...wards].some((ward) => says.includes(ward))).toBe(true)
	}
})

test("the number beside a facet is the number of products behind it", async ({ page }) => {
	for (const facet of ["Nhóm sản phẩm", "Số sao OCOP", "Quận, huyện cũ"]) {
		await page.goto(`/san-pham?nhom=${FOOD.slug}`)
		await unfold(page, facet)
		const option = page
			.locator("details", { has: page.locator("summary", { hasText: facet }) })
			.getByRole("listitem")
			.getByRole("link")
			.last()
		const promised = /([\d.]+)\s*sản phẩm/.exec(
			((await option.textContent()) ?? "").replace(/\s+/g, " "),
		)?.[1]
		expect(promised).toBeTruthy()
		const before = page.url()
		await option.click()
		await expect(page).not.toHaveURL(before)
		await expect(count(page)).toHaveText(`${promised} sản phẩm`)
	}
})

test("every count of every facet is true", async () => {
	const { facets } = await catalogue({ group: FOOD.code })
	const asks = [
		...facets.stars.map(({ value, count }) => ({ ask: { stars: value }, count })),
		...facets.district.map(({ value, count }) => ({ ask: { district: value }, count })),
		...facets.ward.slice(0, 5).map(({ value, count }) => ({ ask: { ward: value }, count })),
		{ ask: { in_stock: "true" }, count: facets.inStock },
	]
	expect(asks.length).toBeGreaterThan(10)
	for (const { ask, count } of asks) {
		const { total } = await catalogue({ group: FOOD.code, ...ask })
		expect({ ...ask, total }).toEqual({ ...ask, total: count })
	}
})

test("the cheapest first, then the dearest first", async ({ page }) => {
	await page.goto("/san-pham?q=mat+ong")
	for (const [order, word, sorted] of [
		["Giá thấp trước", "gia-tang", (a: number, b: number) => a - b],
		["Giá cao trước", "gia-giam", (a: number, b: number) => b - a],
	] as const) {
		await page.locator("summary", { hasText: "Sắp xếp" }).click()
		await page.getByRole("link", { name: order }).click()
		await expect(page).toHaveURL(new RegExp(`sap-xep=${word}`))
		await expect(page.locator("summary", { hasText: order })).toBeVisible()
		const prices = (await cards(page).allInnerTexts()).map(dongIn)
		expect(prices.length).toBeGreaterThan(2)
		expect(prices).toEqual([...prices].sort(sorted))
	}
})

test("a price as people write it limits the list", async ({ page }) => {
	await page.goto(`/san-pham?nhom=${FOOD.slug}`)
	await page.getByLabel("Từ (₫)").fill("100.000")
	await page.getByLabel("Đến (₫)").fill("150000")
	await page.getByRole("button", { name: "Lọc theo giá" }).click()
	await expect(page.getByRole("link", { name: /Bỏ điều kiện: 100.000/ })).toBeVisible()
	for (const price of (await cards(page).allInnerTexts()).map(dongIn)) {
		expect(price).toBeGreaterThanOrEqual(100_000)
		expect(price).toBeLessThanOrEqual(150_000)
	}
})

test("pages are links, and the address is the whole state", async ({ page, stranger }) => {
	const titles = () => cards(page).getByRole("heading").allInnerTexts()
	await page.goto(`/san-pham?nhom=${FOOD.slug}&sap-xep=gia-tang`)
	const first = await titles()
	await page.getByRole("link", { name: "Trang sau" }).click()
	await expect(page).toHaveURL(/trang=2/)
	await expect(page.getByRole("link", { name: "Trang 2", exact: true })).toHaveAttribute(
		"aria-current",
		"page",
	)
	const second = await titles()
	expect(second.filter((title) => first.includes(title)).length).toBeLessThan(first.length)
	expect(second).not.toEqual(first)

	const other = await stranger()
	await other.goto(page.url())
	expect(await cards(other).getByRole("heading").allInnerTexts()).toEqual(second)

	await page.goBack()
	await expect(page).not.toHaveURL(/trang=/)
	await expect.poll(titles).toEqual(first)
})

test("a chosen limit can be taken away again", async ({ page }) => {
	await page.goto(`/san-pham?nhom=${FOOD.slug}&sao=4,5&con-hang=1`)
	await page.getByRole("link", { name: "Bỏ điều kiện: 5 sao" }).click()
	await expect(page).toHaveURL(/sao=4(&|$)/)
	await page.getByRole("main").getByRole("link", { name: "Bỏ hết điều kiện" }).click()
	await expect(page).toHaveURL("/san-pham")
})

test("the filters unfold on a phone and lead back to the list @phone", async ({ page }) => {
	await page.goto("/san-pham")
	await expect(page.getByRole("link", { name: /^4 sao/ })).toBeHidden()
	await page.getByText("Bộ lọc", { exact: true }).tap()
	await page.getByRole("link", { name: /^4 sao/ }).tap()
	await expect(page).toHaveURL(/sao=4/)
	await page.getByRole("link", { name: /^Xem [\d.]+ sản phẩm$/ }).tap()
	await expect(cards(page).first()).toBeInViewport()
})
