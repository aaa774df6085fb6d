import { expect, test } from "../stage/person"
import { ask } from "../stage/raw-request"

const MARKS = "utm_source=zalo&utm_campaign=tet&fbclid=abc&gclid=def"

for (const path of ["/?", "/san-pham?q=mat+ong&", "/en/san-pham?sao=4&trang=2&", "/chu-the?", "/hoi-cho?"])
	test(`no link, form or script of ${path} carries a campaign's marks on`, async () => {
		const page = await ask(`${path}${MARKS}`)
		expect(page.status).toBe(200)
		expect(page.text).not.toMatch(/utm_|fbclid|gclid/)
	})

test("the address is tidied before the page wakes up, and the rest of it stays", async ({ page }) => {
	await page.goto(`/san-pham?${MARKS}&q=mat+ong#ket-qua`)
	await expect(page).toHaveURL("/san-pham?q=mat+ong#ket-qua")
	await page.getByRole("link", { name: "English" }).click()
	await expect(page).toHaveURL("/en/san-pham?q=mat+ong")
})
