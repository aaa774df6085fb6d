import { storeKey } from "../stage/admin-desk"
import { market } from "../stage/market"
import { expect, test } from "../stage/person"
import { ask, mainText, type RawAnswer, sendForm, waysOn } from "../stage/raw-request"
import { askStore, findCard } from "../stage/store-shelf"

const LONG = "a".repeat(10_000)
const BOUNDED_MS = 1_500

async function liveFair(): Promise<string> {
	const { fairs } = await askStore<{ fairs: { handle: string; phase: string }[] }>("/store/fairs")
	return fairs.find(({ phase }) => phase === "live")?.handle ?? ""
}

for (const language of ["", "/en"])
	for (const [what, path] of [
		["an unknown page", "/khong-co-trang-nay"],
		["an unknown product", "/san-pham/khong-co-hang-nay"],
		["an unknown producer", "/chu-the/khong-co-nha-nay"],
		["an unknown certificate", "/xac-thuc/ZZZZZZZZ"],
		["an unknown fair", "/hoi-cho/khong-co-hoi-cho-nay"],
		["an unknown showroom", "/diem-ban/khong-co-diem-nay"],
		["an order nobody may see", "/don-hang/K7M2QX9T"],
		["a page past the end", "/san-pham?trang=999"],
		["a page that no list has", "/san-pham?trang=99999999999999999999"],
		["a page before the first", "/san-pham?trang=0"],
		["a path that climbs", "/san-pham/../../etc/passwd"],
		["a path that climbs in disguise", "/%2e%2e/%2e%2e/etc/passwd"],
		["a control character in the path", "/san-pham/a%00b"],
	] as const)
		test(`${what} is a 404 page with a way on${language === "" ? "" : " in English"}`, async () => {
			const answer = await ask(`${language}${path}`)
			expect(answer.status).toBe(404)
			expect(answer.headers["content-type"]).toContain("text/html")
			expect(answer.text).toContain(`<html lang="${language === "" ? "vi" : "en"}"`)
			expect(mainText(answer).length).toBeGreaterThan(40)
			expect(waysOn(answer).length).toBeGreaterThan(0)
		})

test("an unknown booth of a fair that exists is a 404 page with a way on", async () => {
	const answer = await ask(`/hoi-cho/${await liveFair()}/gian/Z99`)
	expect(answer.status).toBe(404)
	expect(waysOn(answer).length).toBeGreaterThan(0)
})

for (const query of [
	"sao=9",
	"sao=abc",
	"nhom=khong-co",
	"xa=1",
	"tinh=%27",
	"huyen-cu=%3Cscript%3E",
	"gia-tu=-5",
	"gia-den=1e99",
	"gia-tu=500000&gia-den=1000",
	"gia-tu=0x10",
	"con-hang=maybe",
	"sap-xep=ngau-nhien",
	"nhom=thuc-pham&nhom=do-uong",
	"gia-tu=1000&gia-tu=2000",
	"trang=1&trang=2",
])
	test(`the senseless filter ?${query} is ignored with a word`, async () => {
		const answer = await ask(`/san-pham?${query}`)
		expect(answer.status).toBe(200)
		expect(mainText(answer)).toContain("đã bỏ qua")
		expect(mainText(answer)).toContain(query.slice(0, query.indexOf("=")))
	})

for (const query of [
	"q=",
	"q=%20%20",
	"q=%00%01%1F",
	"q=%EF%BF%BD",
	"q=%27%3B%20drop%20table%20product%3B--",
	"q=%25%25%25___",
	"q=%28%29%26%7C%21%3A*",
	"q=a&q=b",
	"q%5B%5D=a",
	"q=%F0%9F%8D%9A",
	"trang=abc",
	"trang=-1",
	"trang=1.5",
	"khong=co&__proto__=1&constructor=2",
])
	test(`the search ?${query} does not break the market`, async () => {
		const answer = await ask(`/san-pham?${query}`)
		expect([200, 400, 404]).toContain(answer.status)
		expect(answer.headers["content-type"]).toContain("text/html")
	})

for (const path of ["/san-pham?q=%FF", "/san-pham/%FF", "/%C0%AE", "/san-pham?q=%E1%BB", "/%", "/en/%ff"])
	test(`the unreadable address ${path} is a 400 in words`, async () => {
		const answer = await ask(path)
		expect(answer.status).toBe(400)
		expect(mainText(answer).length).toBeGreaterThan(40)
		expect(waysOn(answer).length).toBeGreaterThan(0)
	})

for (const path of [
	`/san-pham?q=${LONG}`,
	`/san-pham?q=${LONG.slice(0, 5_000)}`,
	`/chu-the?q=${LONG.slice(0, 5_000)}`,
	`/xac-thuc?q=${LONG.slice(0, 5_000)}`,
])
	test(`a question of ${path.length} characters to ${path.split("?")[0]} is a 400 in bounded time`, async () => {
		const answer = await ask(path)
		expect(answer.status).toBe(400)
		expect(answer.milliseconds).toBeLessThan(BOUNDED_MS)
		expect(waysOn(answer).length).toBeGreaterThan(0)
	})

test("the API refuses nonsense with 400 or 404 and never breaks", async () => {
	const headers = { "x-publishable-api-key": await storeKey(), accept: "application/json" }
	for (const [path, status] of [
		[`/store/catalogue?q=${LONG}`, 400],
		["/store/catalogue?page=-1", 400],
		["/store/catalogue?page=1&page=2", 400],
		["/store/catalogue?stars=6", 400],
		["/store/catalogue?price_from=NaN", 400],
		["/store/catalogue?unknown=1", 400],
		["/store/catalogue?sort=random", 400],
		["/store/catalogue/%00", 404],
		["/store/catalogue/NOPE", 404],
		["/store/certificates?q=", 400],
		["/store/certificates/%27", 404],
		["/store/fairs/nope", 404],
		["/store/showrooms/nope", 404],
		["/store/producers/nope", 404],
		["/store/products", 404],
		["/store/orders/order_1", 404],
		["/store/carts/cart_1", 404],
	] as const) {
		const answer = await ask(path, { server: market.backend, headers })
		expect({ path: path.slice(0, 60), status: answer.status }).toEqual({ path: path.slice(0, 60), status })
		expect(answer.milliseconds).toBeLessThan(BOUNDED_MS)
	}
	const control = await ask("/store/catalogue?q=%00%01", { server: market.backend, headers })
	expect([200, 400]).toContain(control.status)
})

for (const cookie of [
	"gio=forged",
	"gio=ImNhcnRfMDEi.AAAA",
	`gio=${LONG.slice(0, 3_000)}`,
	"gio=%FF%FE",
	"gio=",
])
	test(`the cart cookie "${cookie.slice(0, 30)}" is an empty cart, in words`, async () => {
		const answer = await ask("/gio-hang", { headers: { cookie } })
		expect(answer.status).toBe(200)
		expect(mainText(answer)).toContain("Giỏ đang trống")
		expect(waysOn(answer).length).toBeGreaterThan(0)
		if (cookie === "gio=") return
		expect(mainText(answer)).toContain("không tìm thấy giỏ cũ")
		expect(String(answer.headers["set-cookie"])).toMatch(/gio=;.*Max-Age=0/)
	})

for (const quantity of ["0", "-1", "1.5", "100", "1e9", "99999999999999999999", "abc", "", "１"])
	test(`a quantity of "${quantity}" is refused in words`, async () => {
		const { handle } = await findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods")
		const answer = await sendForm(`/san-pham/${handle}`, { "so-luong": quantity })
		expect(answer.status).toBe(422)
		expect(mainText(answer)).toContain("Số lượng phải từ 1 đến 99.")
		expect(answer.headers["set-cookie"]).toBeUndefined()
	})

test("forms of other sites are refused, at pages and at resource routes", async () => {
	const { handle } = await findCard({ group: "FOOD", in_stock: "true" }, ({ kind }) => kind === "goods")
	const paths = [
		`/san-pham/${handle}`,
		"/gio-hang",
		"/gio-hang.data",
		"/thanh-toan",
		"/tra-cuu-don",
		"/rieng-tu/gio",
		"/rieng-tu/phi-giao",
		"/tim-xa",
		"/en/gio-hang",
	]
	const senders: Record<string, string>[] = [
		{ origin: "https://elsewhere.example" },
		{ origin: "null" },
		{ "sec-fetch-site": "cross-site" },
		{ origin: new URL(market.storefront).origin, "sec-fetch-site": "cross-site" },
		{ referer: `${market.storefront}/gio-hang` },
	]
	for (const path of paths)
		for (const headers of senders) {
			const sent = { "content-type": "application/x-www-form-urlencoded", ...headers }
			const answer = await ask(path, { method: "POST", headers: sent, body: "so-luong=1" })
			expect({ path, headers, status: answer.status }).toEqual({ path, headers, status: 403 })
			expect(answer.headers["set-cookie"]).toBeUndefined()
		}
})

test("a body larger than any form is refused", async () => {
	const answer = await sendForm("/gio-hang", { "so-luong": "x".repeat(200_000) })
	expect(answer.status).toBe(413)
})

test("a host that is none is refused", async () => {
	expect((await ask("/", { headers: { host: "evil.example/<script>" } })).status).toBe(400)
})

/**
 * Somebody in a hurry: asks in waves, because the limits count a minute and one question after the other may take longer than that on a
 * busy machine.
 *
 * @returns the first refusal
 */
async function askTooFast(askOnce: (turn: number) => Promise<RawAnswer>, answered: number, most: number) {
	const wave = 25
	for (let asked = 0; asked < most; asked += wave) {
		const answers = await Promise.all(Array.from({ length: wave }, (_, turn) => askOnce(asked + turn)))
		const refused = answers.find(({ status }) => status !== answered)
		if (refused) return refused
	}
	throw new Error(`${most} questions in a row are answered.`)
}

function expectToWait(refused: RawAnswer) {
	expect(refused.status).toBe(429)
	expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0)
	expect(mainText(refused)).toMatch(/thử lại sau \d+ giây/)
}

test("who searches too fast hears when to come back", async () => {
	const from = "127.0.0.11"
	expectToWait(await askTooFast((turn) => ask(`/san-pham?q=mien+${turn}`, { from }), 200, 1_000))
})

test("who guesses orders too fast hears when to come back", async () => {
	const guess = { ma: "K7M2QX9T", "dien-thoai": "0912345678" }
	const from = "127.0.0.12"
	expectToWait(await askTooFast(() => sendForm("/tra-cuu-don", guess, { from }), 404, 200))
})
