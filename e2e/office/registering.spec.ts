import { deskOf } from "../stage/admin-desk"
import { BEFORE_LOGIN, logInAt } from "../stage/admin-screen"
import { market } from "../stage/market"
import { expect, test } from "../stage/person"

interface File {
	rating: { certificateCode: string } | null
}

test("the office registers a producer, its product and a paper, grants stars, and everyone can verify them", async ({
	page,
	complaints,
}) => {
	test.setTimeout(120_000)
	complaints.expect(BEFORE_LOGIN)
	const mark = Date.now().toString(36)
	const [maker, product] = [`Hợp tác xã Bến Thử ${mark}`, `Bánh gai Bến Thử ${mark}`]
	await logInAt(page, "office")
	const drawer = page.getByRole("dialog")

	await page.getByRole("link", { name: "Chủ thể OCOP" }).click()
	await page.getByRole("button", { name: "Thêm chủ thể" }).click()
	// An empty form is refused at its fields, in words; nobody has to guess.
	complaints.expect(/400/)
	await drawer.getByRole("button", { name: "Ghi vào sổ" }).click()
	await expect(drawer.getByText("Bạn điền ô này nhé.")).toBeVisible()
	await expect(drawer.getByText("Bạn gõ tên xã, phường rồi chọn trong danh sách hiện ra.")).toBeVisible()
	await drawer.getByLabel("Tên chủ thể").fill(maker)
	await drawer.getByRole("combobox", { name: "Loại hình" }).click()
	await page.getByRole("option", { name: "Hợp tác xã", exact: true }).click()
	// The ward is found without accents, and by the keyboard alone.
	await drawer.getByRole("combobox", { name: "Xã, phường" }).pressSequentially("bat trang")
	await expect(page.getByRole("option", { name: /Bát Tràng/ }).first()).toBeVisible()
	await drawer.getByRole("combobox", { name: "Xã, phường" }).press("Enter")
	await drawer.getByRole("button", { name: "Ghi vào sổ" }).click()
	await expect(drawer).toBeHidden()
	await page.getByRole("searchbox", { name: "Tìm chủ thể" }).fill(`ben thu ${mark}`)
	const line = page.getByRole("row").filter({ hasText: maker })
	await expect(line).toContainText("Chờ duyệt")
	await expect(line.getByRole("button", { name: "Duyệt" })).toHaveCount(0)

	await page.getByRole("link", { name: "Chứng nhận OCOP" }).click()
	await page.getByRole("button", { name: "Ghi sản phẩm mới" }).click()
	await drawer.getByRole("combobox", { name: "Chủ thể" }).fill(`ben thu ${mark}`)
	await page.getByRole("option", { name: maker }).click()
	// The producer's ward is offered for its product.
	await expect(drawer.getByRole("combobox", { name: "Xã, phường" })).toHaveValue("Xã Bát Tràng")
	await drawer.getByLabel("Tên sản phẩm, đúng như quyết định").fill(product)
	await drawer.getByRole("combobox", { name: "Nhóm sản phẩm" }).click()
	await page.getByRole("option", { name: "Thực phẩm chế biến" }).click()
	await drawer.getByRole("button", { name: "Ghi vào sổ" }).click()
	await expect(page.getByRole("heading", { name: product, exact: true })).toBeVisible()
	const id = new URL(page.url()).pathname.split("/").at(-1)

	await page.getByRole("button", { name: "Thêm giấy tờ" }).click()
	await drawer.getByRole("combobox", { name: "Loại giấy" }).click()
	await page.getByRole("option", { name: "An toàn thực phẩm" }).click()
	await drawer.getByLabel("Số giấy").fill(`ATTP-${mark}`)
	await drawer.getByLabel("Cơ quan, tổ chức cấp").fill("Cơ quan minh hoạ")
	await drawer.getByLabel("Có hiệu lực đến hết ngày").fill("2039-12-31")
	await drawer.getByRole("button", { name: "Ghi vào sổ" }).click()
	await expect(page.getByText("Hiệu lực đến hết ngày 31/12/2039", { exact: true })).toBeVisible()

	await page.getByRole("button", { name: "Cấp giấy chứng nhận" }).click()
	await drawer.getByRole("combobox", { name: "Hạng sao" }).click()
	await page.getByRole("option", { name: "3 sao" }).click()
	await drawer.getByLabel("Điểm phần A").fill("25,5")
	await drawer.getByLabel("Điểm phần B").fill("15")
	await drawer.getByLabel("Điểm phần C").fill("20")
	await drawer.getByLabel("Tổng điểm").fill("60,5")
	await drawer.getByLabel("Số quyết định").fill(`E2E-${mark}/QĐ-MH`)
	await drawer.getByLabel("Ngày quyết định").fill(today())
	await drawer.getByRole("combobox", { name: "Cấp công nhận" }).click()
	await page.getByRole("option", { name: "Cấp tỉnh" }).click()
	await drawer.getByRole("button", { name: "Lưu quyết định" }).click()
	await expect(drawer).toBeHidden()
	await expect(
		page.getByText(/^Văn phòng điều phối \(office@demo.ocop.local\) cấp giấy chứng nhận 3 sao/),
	).toBeVisible()
	await expect(page.getByText(/^Văn phòng điều phối .* thêm giấy An toàn thực phẩm số ATTP-/)).toBeVisible()

	const { body } = await (await deskOf("office")).get<File>(`/admin/certified-products/${id}`)
	await page.goto(`${market.storefront}/xac-thuc/${body.rating?.certificateCode}`)
	await expect(page.getByText(product).first()).toBeVisible()
	await expect(page.getByText(maker).first()).toBeVisible()
	// It waits to be admitted, so its page cannot be gone to yet.
	await expect(page.getByRole("link", { name: maker })).toHaveCount(0)
})

test("the operator admits a producer that the office entered, and its page appears", async ({
	page,
	complaints,
}) => {
	test.setTimeout(60_000)
	complaints.expect(BEFORE_LOGIN)
	const office = await deskOf("office")
	const name = `Hộ làm bánh ${Date.now().toString(36)}`
	const { body } = await office.post<{ handle: string }>("/admin/producers", {
		name,
		kind: "household",
		wardCode: "00565",
	})
	await logInAt(page, "operator")
	await page.getByRole("link", { name: "Chủ thể OCOP" }).click()
	await page.getByRole("tab", { name: "Chờ duyệt" }).click()
	const line = page.getByRole("row").filter({ hasText: name })
	await line.getByRole("button", { name: "Duyệt" }).click()
	await page.getByRole("alertdialog").getByRole("button", { name: "Duyệt" }).click()
	await expect(page.getByText(`Đã duyệt ${name}.`).first()).toBeVisible()
	await expect(line).toHaveCount(0)
	await page.goto(`${market.storefront}/chu-the/${body.handle}`)
	await expect(page.getByRole("heading", { name })).toBeVisible()
})

/** The calendar day in Hanoi. */
function today(): string {
	return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
}
