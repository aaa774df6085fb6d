import { putIntoCart } from "../stage/basket"
import {
	type Buyer,
	buyerFor,
	checkoutForm,
	chooseWard,
	expectTyped,
	FAR_SOUTH,
	fillIn,
	fillInWithoutScripts,
	place,
} from "../stage/checkout"
import { expect, test } from "../stage/person"
import { type Card, findCard, findCards } from "../stage/store-shelf"

const fromTheFarSouth = (mark: string): Buyer => ({ ...buyerFor(mark), ...FAR_SOUTH })

/** A fresh product, and one of another producer that keeps. */
async function freshAndDry(): Promise<{ fresh: Card; dry: Card }> {
	const fresh = await findCard({ group: "FOOD_FRESH", in_stock: "true" })
	const others = await findCards({ group: "FOOD_PROC", in_stock: "true" }, 24)
	const dry = others.find(({ producer }) => producer.handle !== fresh.producer.handle)
	if (!dry) throw new Error("The newest processed foods are all of one producer.")
	return { fresh, dry }
}

test("fresh goods say where they can be sent, and the far south is refused in words when it is chosen @both", async ({
	page,
}) => {
	const { fresh, dry } = await freshAndDry()
	await putIntoCart(page, fresh.handle)
	await expect(page.getByText("Hàng tươi nên chỉ gửi trong miền Bắc, để tới nơi còn tươi.")).toBeVisible()
	await putIntoCart(page, dry.handle)
	await expect(page.getByText(/Hàng tươi nên chỉ gửi/)).toHaveCount(0)

	await page.goto("/thanh-toan")
	const buyer = fromTheFarSouth("hang-tuoi")
	await fillIn(page, buyer)
	const notice = page.getByRole("alert").filter({ hasText: fresh.title.vi })
	await expect(notice).toContainText(`Hàng tươi của ${fresh.producer.name} không kịp tới Xã Đất Mũi`)
	await expect(notice).not.toContainText(dry.title.vi)

	// Nearer it goes; there again it does not, and is left out.
	await chooseWard(page, { wardTyped: "bat trang", ward: /^Xã Bát Tràng/ })
	await expect(notice).toHaveCount(0)
	await chooseWard(page, FAR_SOUTH)
	await notice.getByRole("button", { name: `Bỏ ra: ${fresh.title.vi}` }).click()
	await expect(notice).toHaveCount(0)
	await expect(checkoutForm(page).summary).not.toContainText(fresh.title.vi)
	await expectTyped(page, buyer)
	await place(page)
	await expect(page.getByRole("region", { name: dry.producer.name })).toContainText(dry.title.vi)
})

test("an English page says it in English", async ({ page }) => {
	const { fresh } = await freshAndDry()
	await page.goto(`/en/san-pham/${fresh.handle}`)
	await expect(page.getByText("Fresh goods: sent within northern Vietnam only")).toBeVisible()
})

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false })
	// A browser without scripts still meets their preloads, and refuses them.
	test.beforeEach(({ complaints }) => complaints.expect(/request failed: .*\.js csp$|409/))

	test("fresh goods are refused at the review, named with their producer, and can be left out", async ({
		page,
	}) => {
		const { fresh, dry } = await freshAndDry()
		await putIntoCart(page, fresh.handle)
		await putIntoCart(page, dry.handle)
		await page.goto("/thanh-toan")
		const buyer = fromTheFarSouth("hang-tuoi-khong-js")
		await fillInWithoutScripts(page, buyer)
		await checkoutForm(page).place.click()
		await expect(page.getByText("Đơn chưa đặt được")).toBeVisible()
		await expect(
			page.getByText(`“${fresh.title.vi}” của ${fresh.producer.name} là hàng tươi, không kịp tới`),
		).toBeVisible()
		await expectTyped(page, buyer)
		await page.getByRole("button", { name: `Bỏ ra: ${fresh.title.vi}` }).click()
		await expectTyped(page, buyer)
		await place(page)
	})
})
