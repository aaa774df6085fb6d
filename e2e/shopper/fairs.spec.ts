import type { Page } from "@playwright/test"
import { wake } from "../stage/awake"
import { expect, test } from "../stage/person"
import { askStore, type Card, type Words } from "../stage/store-shelf"

interface Booth {
	code: string
	placeLabel: string | null
	title: Words
	producer: { name: string }
	listings: number
}

interface Fair {
	handle: string
	name: Words
	phase: string
	booths: number
	boothList: Booth[]
}

async function liveFair() {
	const { fairs } = await askStore<{ fairs: Fair[] }>("/store/fairs")
	const live = fairs.find(({ phase }) => phase === "live")
	if (!live) throw new Error("No fair is live.")
	return askStore<Fair>(`/store/fairs/${live.handle}`)
}

async function boothWithProducts(fair: Fair) {
	const booth = fair.boothList.find(({ listings, placeLabel }) => listings > 0 && placeLabel !== null)
	if (!booth) throw new Error("No booth of the live fair shows products.")
	const detail = await askStore<Booth & { products: Card[] }>(
		`/store/fairs/${fair.handle}/booths/${booth.code}`,
	)
	return { ...booth, products: detail.products }
}

async function expectBooth(page: Page, booth: Booth & { products: Card[] }) {
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(booth.title.vi)
	// On a phone the trail of links above folds the producer's name away.
	const name = page.getByRole("main").getByText(booth.producer.name).filter({ visible: true })
	await expect(name.first()).toBeVisible()
	const products = page.getByRole("main").getByRole("article")
	for (const { title } of booth.products)
		await expect(products.filter({ hasText: title.vi }).first()).toBeVisible()
}

const plan = (page: Page) => page.getByRole("group", { name: /^Sơ đồ/ })

test("somebody finds the fair, presses a booth on the plan and sees what lies on its table", async ({
	page,
}) => {
	const fair = await liveFair()
	const booth = await boothWithProducts(fair)
	await page.goto("/hoi-cho")
	await page.getByRole("link", { name: fair.name.vi }).click()
	await expect(plan(page).getByRole("link")).toHaveCount(fair.booths)
	expect(fair.booths).toBe(fair.boothList.length)
	await plan(page)
		.getByRole("link", { name: new RegExp(`^Gian ${booth.placeLabel}: `) })
		.click()
	await expect(page).toHaveURL(`/hoi-cho/${fair.handle}/gian/${booth.code}`)
	await expectBooth(page, booth)
	await page
		.getByRole("main")
		.getByRole("article")
		.getByRole("link", { name: booth.products[0]?.title.vi })
		.first()
		.click()
	await expect(page).toHaveURL(/\/san-pham\//)
})

test("somebody walks into a booth by keyboard, and comes closer with the plus key", async ({ page }) => {
	const fair = await liveFair()
	const booth = await boothWithProducts(fair)
	await page.goto(`/hoi-cho/${fair.handle}`)
	await wake(page)
	await expect(page.getByRole("button", { name: "Phóng to" })).toBeVisible()
	await plan(page).focus()
	const whole = await plan(page).getAttribute("viewBox")
	await page.keyboard.press("+")
	await expect(plan(page)).not.toHaveAttribute("viewBox", whole ?? "")
	await page.keyboard.press("ArrowRight")
	await page.keyboard.press("0")
	await expect(plan(page)).toHaveAttribute("viewBox", whole ?? "")
	const target = plan(page).getByRole("link", { name: new RegExp(`^Gian ${booth.placeLabel}: `) })
	for (let press = 0; press <= fair.booths; press += 1) {
		await page.keyboard.press("Tab")
		if (await target.evaluate((element) => element === document.activeElement)) break
	}
	await expect(target).toBeFocused()
	await page.keyboard.press("Enter")
	await expectBooth(page, booth)
})

test("the same booths stand in a list", async ({ page }) => {
	const fair = await liveFair()
	await page.goto(`/hoi-cho/${fair.handle}`)
	await page.getByText("Xem sơ đồ dưới dạng danh sách").click()
	const rows = page.getByRole("list", { name: "Danh sách gian hàng" }).getByRole("listitem")
	await expect(rows).toHaveCount(fair.booths)
})

test("a finger moves the plan without opening a booth by accident @phone", async ({ page }) => {
	const fair = await liveFair()
	const booth = await boothWithProducts(fair)
	await page.goto(`/hoi-cho/${fair.handle}`)
	await wake(page)
	await page.getByRole("button", { name: "Phóng to" }).tap()
	const closer = await plan(page).getAttribute("viewBox")
	await page.getByRole("button", { name: "Xem cả sơ đồ" }).tap()
	await expect(plan(page)).not.toHaveAttribute("viewBox", closer ?? "")
	await plan(page)
		.getByRole("link", { name: new RegExp(`^Gian ${booth.placeLabel}: `) })
		.tap()
	await expectBooth(page, booth)
})

test("the stars in a booth are those of their certificates", async ({ page }) => {
	const fair = await liveFair()
	const booth = await boothWithProducts(fair)
	await page.goto(`/hoi-cho/${fair.handle}/gian/${booth.code}`)
	const starred = booth.products.filter(({ rating }) => rating !== null)
	await expect(page.getByRole("main").getByRole("link", { name: /^OCOP \d sao/ })).toHaveCount(starred.length)
})
