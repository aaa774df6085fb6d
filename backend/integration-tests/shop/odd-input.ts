import { changesPage, errorBody } from "@ocop/contracts"
import { revokeCertificate } from "../../src/workflows/certification/revoke-certificate"
import type { TestShop } from "./test-shop"

const OFFICE = { type: "programme_office", id: "office-1" } as const

export function oddInput(shop: TestShop): void {
	describe("whatever is thrown at the shop", () => {
		const oddTexts = [
			"%00",
			"%01%02%1B%5B31m",
			"%C3%28",
			"%FF%FE",
			"%ED%A0%80",
			"%25%00%27%22%3B--",
			"%27%20OR%201%3D1",
			"%3A%2A%20%26%20%7C%20%21%28",
			"..%2F..%2F..%2Fetc%2Fpasswd",
			"%F0%9F%8D%9C%F0%9F%8D%9C",
			"-1",
			"NaN",
			"Infinity",
			"1e999",
			"0x10",
			"null",
			"true",
			"%5B%5D",
			"%7B%22%24ne%22%3A1%7D",
			"x".repeat(10_000),
		]
		const keys = [
			"q",
			"group",
			"stars",
			"ward",
			"province",
			"district",
			"price_from",
			"price_to",
			"in_stock",
			"producer",
			"sort",
			"page",
		]

		it("answers every odd query with a page or a refusal in words, never a failure", async () => {
			const asked = [
				...keys.flatMap((key) => oddTexts.map((text) => `/store/catalogue?${key}=${text}`)),
				...keys.map((key) => `/store/catalogue?${key}=1&${key}=2`),
				...keys.map((key) => `/store/catalogue?${key}[a]=1&${key}[$gt]=2`),
				...oddTexts.flatMap((text) => [
					`/store/catalogue/${text}`,
					`/store/producers?q=${text}`,
					`/store/producers/${text}`,
					`/store/changes?after=${text}`,
					`/store/shopping-carts/${text}`,
					`/store/shopping-carts/cart_01ARZ3NDEKTSV4RRFFQ69G5FAV?ward_code=${text}`,
					`/store/home?${text}=1`,
				]),
			]
			const failures = []
			for (const path of asked) {
				const started = performance.now()
				const { status, data } = await shop.get(path)
				const readable = status === 200 || errorBody.safeParse(data).success
				if (status >= 500 || !readable || performance.now() - started > 5000)
					failures.push([path.slice(0, 90), status, data])
			}
			expect(failures).toEqual([])
		}, 240_000)

		it("refuses odd bodies with 4xx and an error that names the field", async () => {
			const bodies = [
				"{",
				"[]",
				"null",
				'"text"',
				'{"variantId":{"$ne":1},"quantity":1}',
				`{"variantId":"${"x".repeat(40_000)}"}`,
				'{"__proto__":{"a":1}}',
			]
			const failures = []
			for (const path of [
				"/store/shopping-carts/x/lines",
				"/store/shopping-carts/x/lines/y",
				"/store/shopping-carts/x/place",
				"/store/order-lookups",
			]) {
				for (const body of bodies) {
					const { status, data } = await shop.api.request({
						method: "post",
						url: path,
						data: body,
						headers: {
							"x-publishable-api-key": shop.key,
							"content-type": "application/json",
						},
						transformRequest: (text: string) => text,
						validateStatus: () => true,
					})
					if (status < 400 || status >= 500 || !errorBody.safeParse(data).success)
						failures.push([path, body.slice(0, 40), status, data])
				}
			}
			expect(failures).toEqual([])
		})

		it("is told what the caches must drop, and to drop everything when it is far behind", async () => {
			await revokeCertificate(shop.container).run({
				input: {
					certifiedProductId: shop.listings.vase.certifiedProductId ?? "",
					code: shop.listings.vase.certificateCode ?? "",
					reason: "Không còn đáp ứng",
					actor: OFFICE,
				},
			})
			const page = changesPage.parse((await shop.get("/store/changes?after=0")).data)
			expect(page.reset).toBe(false)
			expect(page.changes.at(-1)?.tags).toEqual(
				expect.arrayContaining([
					`product:${shop.listings.vase.handle}`,
					`certificate:${shop.listings.vase.certificateCode}`,
				]),
			)
			expect(changesPage.parse((await shop.get("/store/changes?after=999999")).data).reset).toBe(true)
		})
	})
}
