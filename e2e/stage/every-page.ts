import { askStore, findCard, type Words } from "./store-shelf"

/** A page of the shop that anybody may open, and what it is called here. */
export interface PublicPage {
	name: string
	path: string
}

interface Named {
	handle: string
	name: Words
	phase?: string
	shelf?: number
}

/** One page of every kind, with something to show on it. */
export async function everyPublicPage(): Promise<PublicPage[]> {
	const goods = await findCard(
		{ group: "FOOD", stars: "4", in_stock: "true" },
		({ kind }) => kind === "goods",
	)
	const potential = await findCard({ stars: "4" }, ({ rating }) => rating?.potentialFive === true)
	const alcohol = await findCard({ group: "DRINK_ALC" })
	const service = await findCard({ group: "TOUR" })
	const soldOut = await findCard({ group: "FOOD" }, ({ inStock, kind }) => !inStock && kind === "goods")
	const { fairs } = await askStore<{ fairs: Named[] }>("/store/fairs")
	const live = fairs.find(({ phase }) => phase === "live")?.handle ?? ""
	const { boothList } = await askStore<{ boothList: { code: string; listings: number }[] }>(
		`/store/fairs/${live}`,
	)
	const booth = boothList.find(({ listings }) => listings > 0)?.code ?? ""
	const { showrooms } = await askStore<{ showrooms: Named[] }>("/store/showrooms")
	const showroom = showrooms.find(({ shelf }) => (shelf ?? 0) > 0)?.handle ?? ""
	return [
		{ name: "home", path: "/" },
		{ name: "catalogue", path: "/san-pham" },
		{ name: "catalogue with filters", path: "/san-pham?q=mat+ong&sao=3,4&sap-xep=gia-tang" },
		{ name: "catalogue without a result", path: "/san-pham?q=xyzzyqwv" },
		{ name: "product", path: `/san-pham/${goods.handle}` },
		{ name: "product of potential five stars", path: `/san-pham/${potential.handle}` },
		{ name: "sold-out product", path: `/san-pham/${soldOut.handle}` },
		{ name: "age gate", path: `/san-pham/${alcohol.handle}` },
		{ name: "tourism", path: `/san-pham/${service.handle}` },
		{ name: "producers", path: "/chu-the" },
		{ name: "producer", path: `/chu-the/${goods.producer.handle}` },
		{ name: "certificate search", path: "/xac-thuc" },
		{ name: "certificates found", path: "/xac-thuc?q=banh+cuon" },
		{ name: "certificate", path: `/xac-thuc/${goods.rating?.certificateCode}` },
		{ name: "what the stars mean", path: "/ocop-la-gi" },
		{ name: "fairs", path: "/hoi-cho" },
		{ name: "fair", path: `/hoi-cho/${live}` },
		{ name: "booth", path: `/hoi-cho/${live}/gian/${booth}` },
		{ name: "showrooms", path: "/diem-ban" },
		{ name: "showroom", path: `/diem-ban/${showroom}` },
		{ name: "empty cart", path: "/gio-hang" },
		{ name: "order lookup", path: "/tra-cuu-don" },
	]
}
