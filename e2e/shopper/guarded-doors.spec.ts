import { storeKey } from "../stage/admin-desk"
import { market } from "../stage/market"
import { expect, test } from "../stage/person"
import { ask, sendForm } from "../stage/raw-request"
import { findCard } from "../stage/store-shelf"

const goods = () => findCard({ group: "FOOD", stars: "4", in_stock: "true" }, ({ kind }) => kind === "goods")

/** Keys, and the names of the variables that hold secrets. */
const LEAKS = /pk_[0-9a-f]{20,}|(STOREFRONT|SESSION|JWT|COOKIE)_SECRET|DATABASE_URL|postgres(ql)?:\/\//

test("every answer carries its guards, and scripts run by nonce alone", async () => {
	const { handle } = await goods()
	const nonces = new Set<string>()
	for (const path of ["/", "/", "/san-pham", `/san-pham/${handle}`, "/gio-hang", "/khong-co", "/en"]) {
		const { headers, text } = await ask(path)
		const policy = String(headers["content-security-policy"])
		const nonce = /'nonce-([\w-]{20,})'/.exec(policy)?.[1] ?? ""
		expect(nonce).not.toBe("")
		nonces.add(nonce)
		expect(policy).not.toContain("unsafe")
		for (const directive of [
			"default-src 'self'",
			"object-src 'none'",
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
		])
			expect(policy).toContain(directive)
		for (const [, attributes] of text.matchAll(/<script([^>]*)>/g))
			if (!/type="application\/ld\+json"|src=/.test(attributes ?? ""))
				expect(attributes).toContain(`nonce="${nonce}"`)
		expect(text).not.toMatch(/<[^>]+\sstyle="/)
		expect(text).not.toMatch(/<[^>]+\son[a-z]+="/)
		expect(headers["x-content-type-options"]).toBe("nosniff")
		expect(headers["x-frame-options"]).toBe("DENY")
		expect(headers["referrer-policy"]).toBeTruthy()
		expect(headers["x-powered-by"]).toBeUndefined()
	}
	expect(nonces.size).toBe(7)
})

test("cookies are for the server's eyes only, and shared pages carry none", async () => {
	const { handle } = await goods()
	const added = await sendForm(`/san-pham/${handle}`, { "so-luong": "1" })
	const cookies = added.headers["set-cookie"] ?? []
	expect(cookies.length).toBeGreaterThan(0)
	for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i)
	const cookie = cookies.map((text) => text.split(";")[0]).join("; ")
	for (const path of ["/", "/san-pham", `/san-pham/${handle}`, "/hoi-cho", "/diem-ban"]) {
		const page = await ask(path, { headers: { cookie } })
		expect(page.headers["set-cookie"]).toBeUndefined()
	}
	for (const path of ["/gio-hang", "/thanh-toan", "/rieng-tu/gio"]) {
		const page = await ask(path, { headers: { cookie } })
		expect(page.headers["cache-control"]).toMatch(/no-store|private/)
	}
})

test("no bundle and no page holds a key or a secret", async ({ page }) => {
	const key = await storeKey()
	const { handle } = await goods()
	const scripts = new Set<string>()
	page.on("request", (request) => {
		if (request.url().endsWith(".js")) scripts.add(request.url())
	})
	for (const path of ["/", "/san-pham", `/san-pham/${handle}`, "/gio-hang", "/hoi-cho", "/diem-ban"]) {
		await page.goto(path, { waitUntil: "networkidle" })
		expect(await page.content()).not.toContain(key)
	}
	expect(scripts.size).toBeGreaterThan(5)
	for (const address of scripts) {
		// Asked for anew: what a page is still loading when it is left has no body to read.
		const answer = await fetch(address)
		expect(answer.status, address).toBe(200)
		const script = await answer.text()
		expect(script.includes(key), address).toBe(false)
		expect(LEAKS.exec(script)?.[0] ?? null, address).toBeNull()
		expect(script.includes(new URL(market.backend).host), address).toBe(false)
	}
})

test("the store routes want the key, and the admin a login", async () => {
	for (const [path, status] of [
		["/store/catalogue", 400],
		["/admin/certified-products", 401],
		["/admin/products", 401],
		["/admin/orders", 401],
	] as const)
		expect({ path, status: (await fetch(new URL(path, market.backend))).status }).toEqual({ path, status })
})

test("the site map names every page in both languages, and all of a sample answer", async () => {
	const map = await ask("/sitemap.xml")
	expect(map.status).toBe(200)
	expect(map.headers["content-type"]).toContain("xml")
	const origin = new URL(market.storefront).origin
	const addresses = [...map.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "")
	expect(addresses.length).toBeGreaterThan(5_000)
	expect(addresses.length % 2).toBe(0)
	expect(new Set(addresses).size).toBe(addresses.length)
	expect(addresses.every((address) => address.startsWith(`${origin}/`))).toBe(true)
	expect(addresses.some((address) => /gio-hang|thanh-toan|don-hang/.test(address))).toBe(false)
	const step = Math.floor(addresses.length / 25)
	for (let index = 0; index < addresses.length; index += step) {
		const { pathname } = new URL(addresses[index] ?? "")
		expect({ pathname, status: (await ask(pathname)).status }).toEqual({ pathname, status: 200 })
	}
})

test("robots.txt points to the site map and closes what is private", async () => {
	const { status, text } = await ask("/robots.txt")
	expect(status).toBe(200)
	expect(text).toContain(`Sitemap: ${new URL("/sitemap.xml", market.storefront).href}`)
	for (const path of ["/gio-hang", "/thanh-toan", "/don-hang/", "/en/gio-hang"])
		expect(text).toContain(`Disallow: ${path}`)
})

test("each page names its own address and its twin in the other language", async ({ page }) => {
	const { handle } = await goods()
	const origin = new URL(market.storefront).origin
	for (const [path, own] of [
		["/", "/"],
		["/san-pham", "/san-pham"],
		["/san-pham?sap-xep=gia-tang&utm_source=x", "/san-pham"],
		[`/san-pham/${handle}`, `/san-pham/${handle}`],
		["/hoi-cho", "/hoi-cho"],
		["/diem-ban", "/diem-ban"],
	] as const) {
		for (const english of [false, true]) {
			const prefix = english ? "/en" : ""
			await page.goto(english && path === "/" ? "/en" : `${prefix}${path}`)
			const twin = (language: string) => page.locator(`link[rel="alternate"][hreflang="${language}"]`)
			const vietnamese = `${origin}${own}`
			const inEnglish = `${origin}/en${own === "/" ? "" : own}`
			await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
				"href",
				english ? inEnglish : vietnamese,
			)
			await expect(twin("vi")).toHaveAttribute("href", vietnamese)
			await expect(twin("en")).toHaveAttribute("href", inEnglish)
			await expect(twin("x-default")).toHaveAttribute("href", vietnamese)
		}
	}
	await page.goto("/gio-hang")
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex")
})

test("a product tells search engines its price, its stock and its way", async ({ page }) => {
	const { handle, price, title } = await goods()
	await page.goto(`/san-pham/${handle}`)
	const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
	const data = blocks.map((block) => JSON.parse(block))
	const product = data.find((block) => block["@type"] === "Product")
	expect(product.name).toBe(title.vi)
	expect(Number(product.offers.price)).toBe(price)
	expect(product.offers.priceCurrency).toBe("VND")
	expect(product.offers.availability).toContain("InStock")
	expect(data.some((block) => block["@type"] === "BreadcrumbList")).toBe(true)
})

test("the language link leads to the same page in the other language", async ({ page }) => {
	await page.goto("/san-pham?sao=4")
	await page.getByRole("link", { name: "English" }).click()
	await expect(page).toHaveURL("/en/san-pham?sao=4")
	await expect(page.locator("html")).toHaveAttribute("lang", "en")
	await page.getByRole("link", { name: "Tiếng Việt" }).click()
	await expect(page).toHaveURL("/san-pham?sao=4")
})

test("favicons are there, and the market says that it is well", async () => {
	for (const path of ["/favicon.svg", "/favicon.ico", "/apple-touch-icon.png", "/healthz", "/readyz"])
		expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 200 })
})
