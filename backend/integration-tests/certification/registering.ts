import { addDays } from "@ocop/domain"
import type { QualityPaper } from "../../src/modules/certification/quality-papers"
import { whileJournalRefuses } from "../builders/refusing-journal"
import { aCertifiedProduct, aDecision, aDeed, aListing, aProducer, today, unique } from "./builders"
import { OFFICE, type TestMarket } from "./test-market"

const aMaker = (changed: object = {}) => ({
	name: `Hợp tác xã ${unique("Thu")}`,
	nameEn: "",
	kind: "cooperative",
	wardCode: "00004",
	phone: "0912 345 678",
	storyVi: "",
	...changed,
})

const aPaper = (changed: Partial<QualityPaper> = {}): QualityPaper => ({
	kind: "VIETGAP",
	number: unique("VG"),
	issuer: "Tổ chức chứng nhận minh hoạ",
	validThrough: addDays(today(), 300),
	...changed,
})

/** The fields that were refused, each with its code, as "name form_missing". */
const refusedFields = (data: { problems?: { code: string; field: string }[] }) =>
	(data.problems ?? []).map(({ field, code }) => `${field} ${code}`).sort()

export function registering(market: TestMarket): void {
	describe("registering producers", () => {
		it("the office enters one, which waits; the operator admits it once", async () => {
			const maker = aMaker()
			const entered = await market.post("/admin/producers", maker, market.office)
			expect(entered.status).toBe(200)
			expect(entered.data).toMatchObject({
				name: maker.name,
				state: "applied",
				phone: "+84912345678",
				certified: 0,
			})
			const { id, handle } = entered.data
			expect((await market.get(`/store/producers/${handle}`, market.shop)).status).toBe(404)

			const byOffice = await market.post(`/admin/producers/${id}/approve`, {}, market.office)
			expect([byOffice.status, byOffice.data.code]).toEqual([403, "only_operator"])
			const approved = await market.post(`/admin/producers/${id}/approve`, {}, market.operator)
			expect(approved.data).toMatchObject({ id, state: "approved" })
			expect((await market.get(`/store/producers/${handle}`, market.shop)).status).toBe(200)
			const again = await market.post(`/admin/producers/${id}/approve`, {}, market.operator)
			expect([again.status, again.data.code]).toEqual([409, "producer_not_waiting"])
			expect((await market.post("/admin/producers/nobody/approve", {}, market.operator)).status).toBe(404)

			const acts = await market.actsOn(id)
			expect(acts.map(({ name, actor_type }) => `${name} ${actor_type}`)).toEqual([
				"producer.producer.registered programme_office",
				"producer.producer.approved operator",
			])
			expect(acts.at(-1)?.tags).toEqual([`producer:${handle}`, "catalogue"])
		})

		it("the operator's own entry is admitted", async () => {
			const { data } = await market.post("/admin/producers", aMaker(), market.operator)
			expect(data.state).toBe("approved")
		})

		it("says at each field what is wrong", async () => {
			const empty = await market.post("/admin/producers", {}, market.office)
			expect(empty.status).toBe(400)
			expect(refusedFields(empty.data)).toEqual([
				"kind form_choose",
				"name form_missing",
				"wardCode form_ward_missing",
			])
			const wrong = await market.post(
				"/admin/producers",
				aMaker({ phone: "12", wardCode: "99999", name: "x".repeat(201) }),
				market.office,
			)
			expect(refusedFields(wrong.data)).toEqual([
				"name form_too_long",
				"phone order_phone_wrong",
				"wardCode form_ward_missing",
			])
		})

		it("knows a producer of that ward again, whatever its accents; one of another ward gets its own address", async () => {
			const maker = aMaker({ name: "Hợp tác xã Đồng Thử Nghiệm" })
			const first = await market.post("/admin/producers", maker, market.office)
			const same = await market.post(
				"/admin/producers",
				{ ...maker, name: "hop tac xa dong thu nghiem" },
				market.office,
			)
			expect([same.status, same.data.code, same.data.field]).toEqual([409, "producer_known", "name"])
			const elsewhere = await market.post("/admin/producers", { ...maker, wardCode: "00565" }, market.office)
			expect(elsewhere.status).toBe(200)
			expect(elsewhere.data.handle).not.toBe(first.data.handle)
			expect(elsewhere.data.handle).toContain(first.data.handle)
		})

		it("finds producers by words of name and ward, and those who wait", async () => {
			const { data: made } = await market.post(
				"/admin/producers",
				aMaker({ name: "Tổ Hợp Tác Gạch Cua" }),
				market.office,
			)
			const found = await market.get("/admin/producers?q=gach%20cua", market.operator)
			expect(found.data.producers.map(({ id }: { id: string }) => id)).toEqual([made.id])
			const waiting = await market.get("/admin/producers?state=applied&limit=100", market.operator)
			expect(new Set(waiting.data.producers.map(({ state }: { state: string }) => state))).toEqual(
				new Set(["applied"]),
			)
			expect((await market.get("/admin/producers?limit=1000", market.operator)).status).toBe(400)
		})
	})

	describe("registering certified products", () => {
		const aProduct = (producerId: string, changed: object = {}) => ({
			producerId,
			nameVi: "Nem chua Làng Thử",
			nameEn: "",
			subgroup: "FOOD_PROC",
			wardCode: "00004",
			...changed,
		})

		it("enters one of a waiting producer, which then gets its certificate", async () => {
			const { data: maker } = await market.post("/admin/producers", aMaker(), market.office)
			const entered = await market.post("/admin/certified-products", aProduct(maker.id), market.office)
			expect(entered.status).toBe(200)
			expect(entered.data).toMatchObject({
				rating: null,
				history: [],
				group: "FOOD",
				producer: { name: maker.name },
			})
			const granted = await market.post(
				`/admin/certified-products/${entered.data.id}/grant`,
				aDecision(),
				market.office,
			)
			expect(granted.data.rating.stars).toBe(4)
			const shown = await market.certificateOf(granted.data.rating.certificateCode)
			expect(shown.product.name.vi).toBe("Nem chua Làng Thử")
			expect(shown.producer).toMatchObject({ name: maker.name, hasPage: false })
			await market.post(`/admin/producers/${maker.id}/approve`, {}, market.operator)
			expect((await market.certificateOf(shown.certificate.code)).producer.hasPage).toBe(true)
			expect((await market.actsOn(entered.data.id)).map(({ name }) => name)).toEqual([
				"certification.product.registered",
				"certification.certificate.granted",
			])
		})

		it("is the programme office's alone, and refuses what is known or unknown", async () => {
			const { id } = await aProducer(market.container)
			const byOperator = await market.post("/admin/certified-products", aProduct(id), market.operator)
			expect([byOperator.status, byOperator.data.code]).toEqual([403, "only_programme_office"])
			await market.post("/admin/certified-products", aProduct(id), market.office)
			const again = await market.post(
				"/admin/certified-products",
				aProduct(id, { nameVi: "NEM CHUA lang thu" }),
				market.office,
			)
			expect([again.status, again.data.code, again.data.field]).toEqual([
				409,
				"certified_product_known",
				"nameVi",
			])
			const twins = await Promise.all(
				["Giò lụa Làng Thử", "GIÒ LỤA làng thử"].map((nameVi) =>
					market.post("/admin/certified-products", aProduct(id, { nameVi }), market.office),
				),
			)
			expect(twins.map(({ status }) => status).sort()).toEqual([200, 409])
			const nobody = await market.post("/admin/certified-products", aProduct("nobody"), market.office)
			expect([nobody.status, nobody.data.code]).toEqual([422, "producer_unknown"])
			const empty = await market.post("/admin/certified-products", {}, market.office)
			expect(refusedFields(empty.data)).toEqual([
				"nameVi form_missing",
				"producerId form_producer_missing",
				"subgroup form_choose",
				"wardCode form_ward_missing",
			])
		})
	})

	it("a decision left empty says at each field what is missing", async () => {
		const { id } = await aCertifiedProduct(market.container)
		for (const act of ["grant", "renew", "upgrade"]) {
			const empty = await market.post(`/admin/certified-products/${id}/${act}`, {}, market.office)
			expect(empty.status).toBe(400)
			expect(refusedFields(empty.data)).toEqual(
				expect.arrayContaining([
					"authority form_choose",
					"decidedOn form_missing",
					"decisionNumber form_missing",
					"score form_points",
					"stars form_choose",
				]),
			)
		}
		const revoking = { code: "ABCDEFGH", reason: "Ngắn." }
		const short = await market.post(`/admin/certified-products/${id}/revoke`, revoking, market.office)
		expect(refusedFields(short.data)).toEqual(["reason form_reason_short"])
	})

	describe("quality certificates", () => {
		const shownInShop = async (handle: string) =>
			(await market.get(`/store/catalogue/${handle}`, market.shop)).data.qualityCertificates.map(
				({ number }: { number: string }) => number,
			)

		it("are entered and ended by the office; the shop follows, the journal keeps both", async () => {
			const product = await aCertifiedProduct(market.container)
			const listing = await aListing(market.container, product)
			const path = `/admin/certified-products/${product.id}/quality-certificates`
			const paper = aPaper()

			const added = await market.post(path, paper, market.office)
			expect(added.data.quality).toEqual([{ ...paper, id: expect.any(String), expired: false }])
			expect(await shownInShop(listing.handle)).toEqual([paper.number])

			const end = `${path}/${added.data.quality[0].id}/end`
			const ended = await market.post(end, { reason: "Cơ sở thôi đăng ký." }, market.office)
			expect(ended.data.quality).toEqual([])
			expect(await shownInShop(listing.handle)).toEqual([])
			expect((await market.post(end, { reason: "Lần nữa." }, market.office)).status).toBe(404)

			const acts = await market.actsOn(product.id)
			expect(acts.map(({ name, change }) => ({ name, change }))).toEqual([
				{ name: "certification.quality.added", change: paper },
				{
					name: "certification.quality.ended",
					change: { kind: paper.kind, number: paper.number, reason: "Cơ sở thôi đăng ký." },
				},
			])
			expect(acts[0]?.tags).toContain(`product:${listing.handle}`)
		})

		it("are entered with their act in the journal or not at all", async () => {
			const { id } = await aCertifiedProduct(market.container)
			const enter = () => market.register.addQuality(id, aPaper(), aDeed(OFFICE))
			await expect(whileJournalRefuses(market.container, enter)).rejects.toThrow("journal_refuses")
			expect(await market.register.listQualityCertificates({ certified_product_id: id })).toEqual([])
			await enter()
			expect((await market.actsOn(id)).map(({ name }) => name)).toEqual(["certification.quality.added"])
		})

		it("refuse the operator, a paper twice, one that has expired and one of another product", async () => {
			const { id } = await aCertifiedProduct(market.container)
			const other = await aCertifiedProduct(market.container)
			const path = `/admin/certified-products/${id}/quality-certificates`
			const paper = aPaper()
			const byOperator = await market.post(path, paper, market.operator)
			expect([byOperator.status, byOperator.data.code]).toEqual([403, "only_programme_office"])
			const [first, second] = await Promise.all([
				market.post(path, paper, market.office),
				market.post(path, { ...paper, number: paper.number.toLowerCase() }, market.office),
			])
			expect([first.status, second.status].sort()).toEqual([200, 409])
			const expired = await market.post(path, aPaper({ validThrough: addDays(today(), -1) }), market.office)
			expect([expired.status, expired.data.field]).toEqual([422, "validThrough"])
			const foreign = await market.post(
				`/admin/certified-products/${other.id}/quality-certificates/${(await market.get(`/admin/certified-products/${id}`, market.office)).data.quality[0].id}/end`,
				{ reason: "Nhầm sản phẩm." },
				market.office,
			)
			expect(foreign.status).toBe(404)
			const empty = await market.post(path, {}, market.office)
			expect(refusedFields(empty.data)).toEqual([
				"issuer form_missing",
				"kind form_choose",
				"number form_missing",
				"validThrough form_missing",
			])
		})
	})
}
