import type { DemoShop } from "./demo-market"

export function drawings(shop: DemoShop): void {
	describe("a drawing", () => {
		it("is an SVG that may be kept for good, and the same every time", async () => {
			const first = await shop.get("/drawings/honey/12.svg")
			expect(first.status).toBe(200)
			expect(first.headers["content-type"]).toContain("image/svg+xml")
			expect(first.headers["cache-control"]).toContain("immutable")
			expect(first.data).toMatch(/^<svg/)
			expect((await shop.get("/drawings/honey/12.svg")).data).toBe(first.data)
		})

		it("exists for everything that the data show", async () => {
			const { listings } = (await shop.get("/store/catalogue")).data
			const { fairs } = (await shop.get("/store/fairs")).data
			const fair = (await shop.get(`/store/fairs/${fairs[0].handle}`)).data
			const producer = (await shop.get(`/store/producers/${listings[0].producer.handle}`)).data
			const pictures = [listings[0].picture, fair.poster, fair.boothList[0].banner, producer.picture]
			for (const { src } of pictures) expect((await shop.get(src)).status).toBe(200)
		})

		it("of nothing known is not found", async () => {
			for (const path of ["nothing/1.svg", "honey/1.png", "honey/A%20B.svg", "honey/..%2f..%2fx.svg"]) {
				expect((await shop.get(`/drawings/${path}`)).status).toBe(404)
			}
		})
	})
}
