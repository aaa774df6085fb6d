import { cart, errorBody, LINE_QUANTITY_MAX, placedOrder } from "@ocop/contracts"
import { askOddly } from "../builders/odd-request"
import type { TestShop } from "./test-shop"

const TOO_BIG = `{"variantId":"${"x".repeat(40 * 1024)}","quantity":1}`
const CONTROLS = ["\u0000", "a\u0000b", "\u001b[31m", "\u202e", "x\u0007"]

export function hostileShopping(shop: TestShop): void {
	describe("a cart in the hands of somebody who means harm", () => {
		const lines = (cartId: string) => `/store/shopping-carts/${cartId}/lines`
		/** Refused in words, with a status that blames the request. */
		const refused = (label: unknown, { status, data }: { status: number; data: unknown }) => {
			expect(
				[label, status >= 400 && status < 500, errorBody.safeParse(data).success],
				String(status),
			).toEqual([label, true, true])
		}

		it("opens no route of Medusa's own by another spelling of its address", async () => {
			const headers = { "x-publishable-api-key": shop.builder.market.publishableKey }
			for (const spelling of [
				"/store/carts",
				"http://home/store/carts",
				"//store/carts",
				"/store/carts#/store/home",
			])
				expect([spelling, await askOddly(shop.address, "GET", spelling, headers)]).toEqual([spelling, 404])
			expect(await askOddly(shop.address, "GET", "http://home/store/collections", headers)).toBe(404)
		})

		it("takes no quantity but a whole number that a line may hold", async () => {
			const { id } = await shop.newCart()
			const forged = [
				0,
				-1,
				1.5,
				1e9,
				100,
				1e308,
				Number.MAX_SAFE_INTEGER + 1,
				"1e3",
				"1",
				"",
				null,
				[],
				{},
				true,
			]
			for (const quantity of forged) {
				const { status } = await shop.add(id, shop.goods.cake, quantity)
				expect([quantity, status]).toEqual([quantity, 400])
			}
			for (const raw of ["1e3", "1e999", "-0", "0x10", "01", "NaN", "1_0"]) {
				const body = `{"variantId":"${shop.goods.cake.variantId}","quantity":${raw}}`
				refused(raw, await shop.ask("post", lines(id), undefined, { raw: body }))
			}
			expect((await shop.view(id)).pieces).toBe(0)
		})

		it("is not filled past its bound by many small additions, nor by a line's change", async () => {
			await shop.builder.stock(shop.goods.cake, 500)
			const { id } = await shop.newCart()
			await shop.add(id, shop.goods.cake, LINE_QUANTITY_MAX)
			const more = await shop.add(id, shop.goods.cake, 1)
			expect([more.status, more.data.code]).toEqual([409, "cart.quantity_limit"])
			const [line] = (await shop.view(id)).groups[0]?.lines ?? []
			for (const quantity of [-1, 0.5, 100, "2", null])
				refused(quantity, await shop.ask("post", `${lines(id)}/${line?.id}`, { quantity }))
			expect((await shop.view(id)).pieces).toBe(LINE_QUANTITY_MAX)
		})

		it("keeps its lines from another cart's id, and the other's from its own", async () => {
			const [mine, theirs] = [await shop.newCart(), await shop.newCart()]
			await shop.add(mine.id, shop.goods.cake, 1)
			await shop.add(theirs.id, shop.goods.vase, 2)
			const [line] = (await shop.view(theirs.id)).groups[0]?.lines ?? []
			for (const answer of [
				await shop.ask("post", `${lines(mine.id)}/${line?.id}`, { quantity: 9 }),
				await shop.ask("delete", `${lines(mine.id)}/${line?.id}`),
			]) {
				expect([answer.status, answer.data.code]).toEqual([404, "cart.line_not_found"])
			}
			expect((await shop.view(theirs.id)).pieces).toBe(2)
		})

		it("is closed for good once it is ordered", async () => {
			const seen = await shop.filledCart()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			const [line] = seen.groups[0]?.lines ?? []
			for (const answer of [
				await shop.add(seen.id, shop.goods.cake),
				await shop.ask("post", `${lines(seen.id)}/${line?.id}`, { quantity: 1 }),
				await shop.ask("delete", `${lines(seen.id)}/${line?.id}`),
				await shop.ask("get", `/store/shopping-carts/${seen.id}`),
			]) {
				expect([answer.status, answer.data.code]).toEqual([404, "cart.not_found"])
			}
			expect((await shop.place(seen)).data).toEqual(placed)
		})

		it("refuses bodies that are too big, of another type, broken, or with keys of their own", async () => {
			const { id } = await shop.newCart()
			const path = lines(id)
			const tooBig = await shop.ask("post", path, undefined, { raw: TOO_BIG })
			expect([tooBig.status, tooBig.data.code]).toEqual([413, "body_too_large"])
			const variantId = shop.goods.cake.variantId
			const bodies = [
				`{"variantId":"${variantId}","quantity":1`,
				`{"variantId":["${variantId}"],"quantity":1}`,
				`{"variantId":"${variantId}","quantity":1,"unit_price":1}`,
				`{"variantId":"${variantId}","quantity":1,"__proto__":{"quantity":5}}`,
				`{"variantId":"${variantId}","quantity":1,"constructor":{"prototype":{"a":1}}}`,
				`[{"variantId":"${variantId}","quantity":1}]`,
				"\u0000",
				"",
			]
			for (const raw of bodies) refused(raw, await shop.ask("post", path, undefined, { raw }))
			const form = `variantId=${variantId}&quantity=1&quantity=5`
			for (const type of [
				"application/x-www-form-urlencoded",
				"text/plain",
				"multipart/form-data",
				"application/xml",
			])
				refused(
					type,
					await shop.ask("post", path, undefined, { raw: form, headers: { "content-type": type } }),
				)
			expect((await shop.view(id)).pieces).toBe(0)
		})

		it("counts a key that is said twice once", async () => {
			const { id } = await shop.newCart()
			const raw = `{"variantId":"${shop.goods.cake.variantId}","quantity":1,"quantity":2}`
			const answer = await shop.ask("post", lines(id), undefined, { raw })
			expect(cart.parse(answer.data).pieces).toBe(2)
			refused("twice", await shop.ask("get", `/store/shopping-carts/${id}?ward_code=00070&ward_code=00565`))
		})

		it("finds nothing behind odd ids, and says so", async () => {
			const { id } = await shop.newCart()
			const odd = [
				...CONTROLS.map(encodeURIComponent),
				"cart_",
				id.toLowerCase(),
				`${id}%20`,
				`${id}%00`,
				"*",
			]
			for (const other of odd) {
				refused(other, await shop.add(other, shop.goods.cake))
				refused(other, await shop.ask("delete", `${lines(other)}/x`))
				refused(
					other,
					await shop.ask("post", `/store/shopping-carts/${other}/place`, shop.formFor(await shop.view(id))),
				)
				refused(other, await shop.ask("post", `${lines(id)}/${other}`, { quantity: 1 }))
			}
			for (const variantId of [...CONTROLS, "variant_", "prod_1", "variant_'; drop table cart; --"])
				refused(variantId, await shop.ask("post", lines(id), { variantId, quantity: 1 }))
		})

		it("names the field in which a form holds what no form holds", async () => {
			const seen = await shop.filledCart()
			const contact = { name: "Nguyễn Thị Mẫu", phone: "0912345678", email: null }
			const address = { wardCode: "00070", street: "Số 1 phố Mẫu", note: null }
			const forms: [string, Record<string, unknown>][] = [
				["contact.name", { contact: { ...contact, name: "Mẫu\u0000" } }],
				["address.street", { address: { ...address, street: "Số 1\u0007" } }],
				["address.note", { address: { ...address, note: "Cửa sau\u0000" } }],
				["address.note", { address: { ...address, note: "Cửa sau \ud83c" } }],
				["contact.name", { contact: { ...contact, name: "Mẫu \udc00" } }],
				["address.note", { address: { ...address, note: "x".repeat(501) } }],
				["contact.phone", { contact: { ...contact, phone: "0912345678\u0000" } }],
				["contact.email", { contact: { ...contact, email: "a@b.example\u0000" } }],
				["expectedTotal", { expectedTotal: -1 }],
				["expectedTotal", { expectedTotal: "1e3" }],
				["expectedTotal", { expectedTotal: 0.5 }],
				["payment", { payment: "free" }],
				["locale", { locale: "__proto__" }],
			]
			for (const [field, change] of forms) {
				const { status, data } = await shop.place(seen, change)
				expect([field, status, data.field]).toEqual([field, 422, field])
			}
			expect(await shop.orders()).toEqual([])
		})

		it("adds up when it is filled and emptied from all sides at once", async () => {
			const { id } = await shop.newCart()
			const answers = await Promise.all(Array.from({ length: 8 }, () => shop.add(id, shop.goods.cake, 1)))
			expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
			const seen = await shop.view(id)
			expect(seen.groups.flatMap((group) => group.lines).map((line) => line.quantity)).toEqual([8])
			const line = seen.groups[0]?.lines[0]?.id
			const mixed = await Promise.all([
				shop.add(id, shop.goods.vase, 1),
				shop.ask("delete", `${lines(id)}/${line}`),
				shop.add(id, shop.goods.cake, 2),
				shop.ask("post", `${lines(id)}/${line}`, { quantity: 5 }),
				shop.add(id, shop.goods.vase, 1),
			])
			for (const { status } of mixed) expect([200, 404]).toContain(status)
			const after = await shop.view(id)
			const all = after.groups.flatMap((group) => group.lines)
			expect(new Set(all.map((each) => each.listing.handle)).size).toBe(all.length)
			expect(after.pieces).toBe(all.reduce((sum, each) => sum + each.quantity, 0))
			expect(after.goods).toBe(all.reduce((sum, each) => sum + each.total, 0))
			expect(all.find((each) => each.listing.handle === shop.goods.vase.handle)?.quantity).toBe(2)
		})

		it("is ordered as it was seen, also when it is changed at the same moment", async () => {
			const seen = await shop.filledCart()
			const [placed] = await Promise.all([
				shop.place(seen),
				shop.add(seen.id, shop.goods.honey, 1),
				shop.add(seen.id, shop.goods.cake, 1),
			])
			expect([201, 409]).toContain(placed.status)
			const [total] = await shop.sql<{ total: string }>(
				`select (totals->>'current_order_total') as total from order_summary`,
			)
			if (placed.status === 201) expect(Number(total?.total)).toBe(seen.delivery?.total)
			else expect(total).toBeUndefined()
		})
	})
}
