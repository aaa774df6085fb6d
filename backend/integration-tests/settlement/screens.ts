import type { TestLedger } from "./test-ledger"

export function ledgerScreens(ledger: TestLedger): void {
	describe("the operator looks into the ledger", () => {
		it("by an order's code as a person types it: entries that come to nothing, and the tax within its prices", async () => {
			const ask = await ledger.as("operator")
			const { id, code, parcels } = await ledger.order()
			const typed = encodeURIComponent(`${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
			const { status, data } = await ask("get", `/admin/ledger?order=${typed}&limit=100`)
			expect(status, JSON.stringify(data)).toBe(200)
			expect(data).toMatchObject({ count: 16, sum: 0, party: null })
			expect(new Set(data.entries.map((entry: { order: object }) => JSON.stringify(entry.order)))).toEqual(
				new Set([JSON.stringify({ id, code })]),
			)
			const fees = parcels.reduce((sum, { fee }) => sum + fee, 0)
			const reduced = { percent: 8, rule: "174/2025/NĐ-CP" }
			expect(data.taxes).toMatchObject([
				{ title: "Bánh cuốn mẫu", gross: 60_000, tax: 4_444, ...reduced },
				{ title: "Bình gốm mẫu", gross: 350_000, tax: 0, percent: 0, rule: "household" },
				{ title: null, gross: fees, tax: Math.round((fees * 8) / 108), ...reduced },
			])
			const none = await ask("get", "/admin/ledger?order=ZZZZZZZZ")
			expect([none.status, none.data.count, none.data.sum, none.data.taxes]).toEqual([200, 0, 0, []])
		})

		it("by a party, with its balance and the rule behind each amount, page by page", async () => {
			const ask = await ledger.as("operator")
			const { code, parcels } = await ledger.order()
			const { data: found } = await ask("get", "/admin/ledger/balances?party_kind=producer")
			const potters = found.balances.find(
				(row: { balance: number }) => row.balance === 350_000 - 17_500 - 5_250,
			)
			expect(potters).toMatchObject({ party: { kind: "producer", name: "Hợp tác xã Gốm Mẫu" }, entries: 4 })

			const { data } = await ask("get", `/admin/ledger?party_kind=producer&party_id=${potters.party.id}`)
			expect(data).toMatchObject({ count: 4, sum: 327_250, party: potters.party, taxes: [] })
			const vase = parcels.find(({ goods }) => goods === 350_000)
			expect(data.entries).toContainEqual(
				expect.objectContaining({
					amount: -17_500,
					kind: "commission",
					rule: { code: "household", from: "2020-01-01" },
					event: expect.objectContaining({ name: "placed" }),
					order: expect.objectContaining({ code }),
					parcel: expect.objectContaining({ id: vase?.id }),
				}),
			)

			const { data: all } = await ask("get", "/admin/ledger/balances")
			expect(all.count).toBe(6)
			const kinds = all.balances.map((row: { party: { kind: string } }) => row.party.kind)
			expect(kinds).not.toContain("shopper")
			const { data: second } = await ask("get", "/admin/ledger/balances?limit=2&offset=4")
			expect([second.count, second.balances]).toEqual([6, all.balances.slice(4)])
			const { data: beyond } = await ask("get", "/admin/ledger/balances?offset=40")
			expect([beyond.count, beyond.balances]).toEqual([6, []])
			const { data: shoppers } = await ask("get", "/admin/ledger/balances?party_kind=shopper")
			expect(shoppers.balances).toMatchObject([{ party: { name: code } }])
			const { data: first } = await ask("get", "/admin/ledger?limit=10")
			const { data: rest } = await ask("get", "/admin/ledger?limit=10&offset=10")
			const ids = [...first.entries, ...rest.entries].map((entry: { id: string }) => entry.id)
			expect(new Set(ids).size).toBe(16)
		})

		it("and sees an alarm until a proof that anybody of them asks for finds it sound", async () => {
			const ask = await ledger.as("operator")
			const { code, parcels } = await ledger.order()
			const [cakes] = parcels
			expect((await ask("get", "/admin/ledger/alarm")).data).toEqual({ proof: null, disputes: [], count: 0 })
			await ledger.setState(cakes?.id ?? "", "delivered")
			await ledger.prove()
			const { data: alarm } = await ask("get", "/admin/ledger/alarm")
			expect(alarm).toMatchObject({ count: 1, disputes: [{ problem: "missing", order: { code } }] })
			await ledger.follow()
			const { status, data: after } = await ask("post", "/admin/ledger/proofs", {})
			expect([status, after.count, after.proof.orders]).toEqual([200, 0, 1])
			const proofs = await ledger.shop.sql(
				`select actor_type from journal_entry where name = 'settlement.ledger.proven' order by sequence`,
			)
			expect(proofs).toEqual([{ actor_type: "system" }, { actor_type: "operator" }])
		})

		it("and nobody else does", async () => {
			const office = await ledger.as("programme_office")
			for (const [method, path] of [
				["get", "/admin/ledger"],
				["get", "/Admin/Ledger/"],
				["get", "/admin/ledger/balances"],
				["get", "/admin/ledger/alarm"],
				["post", "/admin/ledger/proofs"],
			] as const) {
				expect([path, (await office(method, path, {})).status]).toEqual([path, 403])
				expect([path, (await ledger.shop.ask(method, path, {})).status]).toEqual([path, 401])
			}
		})

		it("and is told when a question makes no sense", async () => {
			const ask = await ledger.as("operator")
			for (const asked of [
				"?party_kind=landlord",
				"?party_id=maker_1",
				"?limit=0",
				"?limit=101",
				"?limit=1.5",
				"?offset=-1",
				"?offset=x",
				"?order=",
				`?order=${"A".repeat(41)}`,
				"?order[]=A&order[]=B",
				"?sort=amount",
				"/balances?party_kind=landlord",
				"/balances?party_id=maker_1",
				"/balances?limit=1000",
				"/alarm?all=1",
			])
				expect([asked, (await ask("get", `/admin/ledger${asked}`)).status]).toEqual([asked, 400])
		})
	})
}
