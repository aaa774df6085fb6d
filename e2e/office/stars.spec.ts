import { deskOf } from "../stage/admin-desk"
import { BEFORE_LOGIN, logInAt, openInRegister } from "../stage/admin-screen"
import { market } from "../stage/market"
import { expect, test } from "../stage/person"
import { findCard, listing, ownListing } from "../stage/store-shelf"

interface Register {
	certifiedProducts: { id: string; name: { vi: string }; latest: { code: string; standing: string } | null }[]
	count: number
}

interface Refusal {
	code: string
}

/** A decision gives a product its stars once, also when the tests run twice on one market. */
const RUN = Date.now().toString(36).toUpperCase()
const RENEWAL = `E2E-02-${RUN}/QĐ-MH`

const DECISION = {
	stars: 4,
	potentialFive: false,
	parts: { a: 35, b: 20, c: 20 },
	score: 75,
	decisionNumber: `E2E-01-${RUN}/QĐ-MH`,
	certificateNumber: null,
	authority: "province",
	decidedOn: today(),
}

async function inRegister(code: string) {
	const office = await deskOf("office")
	const { body } = await office.get<Register>(`/admin/certified-products?q=${code}`)
	const entry = body.certifiedProducts.find(({ latest }) => latest?.code === code)
	if (!entry) throw new Error(`The register has no certificate ${code}.`)
	return entry
}

test("the programme office revokes with a reason and grants anew, and the shop shows it", async ({
	page,
	complaints,
}) => {
	test.setTimeout(60_000)
	complaints.expect(BEFORE_LOGIN)
	const { handle, rating } = await ownListing("officeAtWork")
	const code = rating?.certificateCode ?? ""
	const { name } = await inRegister(code)
	await logInAt(page, "office")
	await openInRegister(page, code, name.vi)

	await page.getByRole("button", { name: "Thu hồi" }).click()
	const drawer = page.getByRole("dialog")
	await drawer.getByLabel(/^Lý do thu hồi/).fill("Cơ sở đã ngừng làm sản phẩm này.")
	// What cannot be undone is asked twice.
	await drawer.getByRole("button", { name: "Thu hồi" }).click()
	await expect(drawer.getByText("Bạn đánh dấu ô này để xác nhận.")).toBeVisible()
	expect((await listing(handle)).rating?.certificateCode).toBe(code)
	await drawer.getByRole("checkbox", { name: /^Tôi chắc chắn/ }).click()
	await drawer.getByRole("button", { name: "Thu hồi" }).click()
	await expect(page.getByText("Đã ghi vào sổ.").first()).toBeVisible()
	await expect(page.getByText("Không có sao đang hiệu lực").first()).toBeVisible()
	expect((await listing(handle)).rating).toBeNull()

	await page.getByRole("button", { name: "Cấp giấy chứng nhận" }).click()
	await drawer.getByRole("combobox", { name: "Hạng sao" }).click()
	await page.getByRole("option", { name: "4 sao" }).click()
	await drawer.getByLabel("Điểm phần A").fill("35")
	await drawer.getByLabel("Điểm phần B").fill("20")
	await drawer.getByLabel("Điểm phần C").fill("20")
	await drawer.getByLabel("Tổng điểm").fill("95")
	await drawer.getByLabel("Số quyết định").fill(RENEWAL)
	await drawer.getByLabel("Ngày quyết định").fill(today())
	await drawer.getByRole("combobox", { name: "Cấp công nhận" }).click()
	await page.getByRole("option", { name: "Cấp tỉnh" }).click()
	// A sum that is none is refused at its field; nothing typed is lost.
	complaints.expect(/422/)
	await drawer.getByRole("button", { name: "Lưu quyết định" }).click()
	await expect(drawer.getByText("Tổng điểm không bằng A + B + C.")).toBeVisible()
	await drawer.getByLabel("Tổng điểm").fill("75")
	await drawer.getByRole("button", { name: "Lưu quyết định" }).click()
	await expect(drawer).toBeHidden()
	await expect(page.getByText(RENEWAL).first()).toBeVisible()

	const granted = (await listing(handle)).rating
	expect(granted?.stars).toBe(4)
	expect(granted?.certificateCode).not.toBe(code)
	await page.goto(`${market.storefront}/san-pham/${handle}`)
	await expect(page.getByRole("link", { name: /^OCOP 4 sao/ }).first()).toBeVisible()
	await page.goto(`${market.storefront}/xac-thuc/${code}`)
	await expect(page.getByText("Cơ sở đã ngừng làm sản phẩm này.").first()).toBeVisible()
})

test("the office finds what lapsed but is still offered", async ({ page, complaints }) => {
	complaints.expect(BEFORE_LOGIN)
	const office = await deskOf("office")
	const { body } = await office.get<Register>("/admin/certified-products?standing=lapsed_offered&limit=1")
	expect(body.count).toBeGreaterThan(0)
	await logInAt(page, "office")
	await page.getByRole("link", { name: "Chứng nhận OCOP" }).click()
	await page.getByRole("tab", { name: "Hết hiệu lực nhưng còn bán" }).click()
	await expect(page.getByRole("row").nth(1)).toContainText(/Đã hết hạn|Đã thu hồi/)
	await page.getByRole("tab", { name: "Sắp hết hạn" }).click()
	await expect(page.getByRole("row").nth(1)).toContainText("Sắp hết hạn")
})

test("the operator sees the register and no button that gives or takes a star", async ({
	page,
	complaints,
}) => {
	complaints.expect(BEFORE_LOGIN)
	const { rating } = await findCard({ group: "FOOD", stars: "4" })
	const code = rating?.certificateCode ?? ""
	const { name } = await inRegister(code)
	await logInAt(page, "operator")
	await openInRegister(page, code, name.vi)
	await expect(page.getByText("Việc cấp và thu hồi sao do văn phòng điều phối thực hiện.")).toBeVisible()
	for (const act of ["Cấp giấy chứng nhận", "Gia hạn", "Nâng hạng", "Thu hồi"])
		await expect(page.getByRole("button", { name: act })).toHaveCount(0)
})

test("the listing's page in the admin shows the certificate behind it", async ({ page, complaints }) => {
	complaints.expect(BEFORE_LOGIN)
	const card = await findCard({ group: "FOOD", stars: "4" })
	const operator = await deskOf("operator")
	const { body } = await operator.get<{ products: { id: string }[] }>(
		`/admin/products?handle=${card.handle}&fields=id`,
	)
	await logInAt(page, "operator")
	await page.goto(`${market.backend}/app/products/${body.products[0]?.id}`)
	await expect(page.getByRole("link", { name: "Mở trong sổ" })).toBeVisible()
	await expect(page.getByText(/^Hiệu lực đến hết ngày/)).toBeVisible()
})

test("the API refuses the operator every act on stars", async () => {
	const operator = await deskOf("operator")
	const { rating, handle } = await findCard({ group: "FOOD", stars: "4" })
	const code = rating?.certificateCode ?? ""
	const { id } = await inRegister(code)
	for (const [act, sent] of [
		["grant", DECISION],
		["renew", { ...DECISION, replaces: code }],
		["upgrade", { ...DECISION, stars: 5, replaces: code }],
		["revoke", { code, reason: "Không thuộc thẩm quyền của bên vận hành." }],
	] as const) {
		const { status, body } = await operator.post<Refusal>(`/admin/certified-products/${id}/${act}`, sent)
		expect({ act, status, code: body.code }).toEqual({ act, status: 403, code: "only_programme_office" })
	}
	expect((await listing(handle)).rating?.certificateCode).toBe(code)
})

test("the API refuses the office prices, orders and listings", async () => {
	const office = await deskOf("office")
	const { handle } = await findCard({ group: "FOOD" })
	const { body } = await office.get<{ products: { id: string }[] }>(
		`/admin/products?handle=${handle}&fields=id`,
	)
	const id = body.products[0]?.id
	expect((await office.post(`/admin/products/${id}`, { status: "draft" })).status).toBe(403)
	for (const path of [
		"/admin/orders",
		"/admin/customers",
		"/admin/payments",
		"/admin/api-keys",
		"/admin/users",
	])
		expect({ path, status: (await office.get(path)).status }).toEqual({ path, status: 403 })
})

test("a decision that does not add up is refused at its field", async () => {
	const office = await deskOf("office")
	const { rating } = await findCard({ group: "FOOD", stars: "3" })
	const code = rating?.certificateCode ?? ""
	const { id } = await inRegister(code)
	for (const wrong of [
		{ ...DECISION, replaces: code, score: 74 },
		{ ...DECISION, replaces: code, stars: 5 },
		{ ...DECISION, replaces: code, parts: { a: 60, b: 10, c: 5 } },
		{ ...DECISION, replaces: code, authority: "district" },
		{ ...DECISION, replaces: code, decidedOn: "2099-01-01" },
	]) {
		const { status } = await office.post(`/admin/certified-products/${id}/upgrade`, wrong)
		expect([400, 409, 422]).toContain(status)
	}
	const twice = await office.post<Refusal>(`/admin/certified-products/${id}/grant`, DECISION)
	expect({ status: twice.status, code: twice.body.code }).toEqual({
		status: 409,
		code: "certificate_already_active",
	})
})

/** The calendar day in Hanoi. */
function today(): string {
	return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
}
