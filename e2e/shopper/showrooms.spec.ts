import { expect, test } from "../stage/person"
import { askStore, type Card, findCards, type Listing, listing, type Words } from "../stage/store-shelf"

interface Showroom {
	handle: string
	name: Words
	open: boolean
	shelf: number
	ward: { formerDistrict: { slug: string; name: string } | null }
}

const showrooms = async () => (await askStore<{ showrooms: Showroom[] }>("/store/showrooms")).showrooms

/** A listing that lies on a shelf somewhere. */
async function shelvedListing(): Promise<Listing> {
	for (const card of await findCards(
		{ group: "FOOD", in_stock: "true" },
		48,
		({ kind }) => kind === "goods",
	)) {
		const detail = await listing(card.handle)
		if (detail.shelves.length > 0) return detail
	}
	throw new Error("None of the 48 newest foods lies on a shelf.")
}

test("every point of sale is on the map and in the list", async ({ page }) => {
	const all = await showrooms()
	expect(all.length).toBeGreaterThan(100)
	await page.goto("/diem-ban")
	const pins = page.getByRole("group", { name: /^Các điểm bán/ }).getByRole("link")
	await expect(pins).toHaveCount(all.length)
	await expect(page.getByRole("region", { name: "Danh sách điểm bán" }).getByRole("article")).toHaveCount(
		all.length,
	)
	await expect(page.getByRole("link", { name: /đang mở cửa$/ })).toHaveCount(
		all.filter(({ open }) => open).length,
	)
})

test("somebody chooses a former district and opens a point from the list", async ({ page }) => {
	const all = await showrooms()
	const district = all.find(({ ward }) => ward.formerDistrict)?.ward.formerDistrict
	const there = all.filter(({ ward }) => ward.formerDistrict?.slug === district?.slug)
	await page.goto("/diem-ban")
	await page.getByLabel("Quận, huyện cũ").selectOption(district?.slug ?? "")
	await page.getByRole("button", { name: "Xem", exact: true }).click()
	await expect(page).toHaveURL(new RegExp(`huyen-cu=${district?.slug}`))
	const rows = page.getByRole("region", { name: "Danh sách điểm bán" }).getByRole("article")
	await expect(rows).toHaveCount(there.length)
	await rows.first().getByRole("link").click()
	await expect(page).toHaveURL(/\/diem-ban\//)
	await expect(page.getByRole("table", { name: "Giờ mở cửa" }).getByRole("row")).toHaveCount(7)
})

test("a pin on the map leads to its shelf", async ({ page }) => {
	const [stocked] = (await showrooms()).filter(({ shelf }) => shelf > 0)
	const detail = await askStore<{ products: { listing: Card; available: number }[] }>(
		`/store/showrooms/${stocked?.handle}`,
	)
	await page.goto("/diem-ban")
	await page
		.getByRole("group", { name: /^Các điểm bán/ })
		.getByRole("link", { name: stocked?.name.vi })
		.first()
		.press("Enter")
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(stocked?.name.vi ?? "")
	const shelf = page.locator("#ke-hang").getByRole("listitem")
	const [first] = detail.products
	await expect(shelf.filter({ hasText: first?.listing.title.vi }).first()).toContainText(
		`Còn ${first?.available} trên kệ`,
	)
})

test("the product's page says at which points it lies and how many", async ({ page }) => {
	const { handle, title, shelves } = await shelvedListing()
	await page.goto(`/san-pham/${handle}`)
	await page.getByText(`Đang có tại ${shelves.length} điểm bán`).click()
	const [shelf] = shelves
	const row = page.getByRole("listitem").filter({ hasText: shelf?.showroom.name.vi }).last()
	await expect(row).toContainText(`Còn ${shelf?.available} trên kệ`)
	await row.getByRole("link", { name: shelf?.showroom.name.vi }).click()
	await expect(page).toHaveURL(`/diem-ban/${shelf?.showroom.handle}`)
	expect(title.vi.length).toBeGreaterThan(0)
})
