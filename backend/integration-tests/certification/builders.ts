import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { addDays, addMonthsClamped, type Day, dayAt, decidingAuthority } from "@ocop/domain"
import { marketClock } from "../../clock"
import type { Actor, Deed } from "../../src/act"
import { CERTIFICATION_MODULE } from "../../src/modules/certification"
import type {
	DecisionInput,
	LoadedCertificate,
	RegisterWithHistory,
} from "../../src/modules/certification/records"
import type CertificationModuleService from "../../src/modules/certification/service"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type ProducerModuleService from "../../src/modules/producer/service"
import { createOfficer } from "../../src/workflows/office/create-officer"

let made = 0
/** A code or handle that no other test of this file uses. */
export function unique(prefix: string): string {
	made += 1
	return `${prefix}${String(made).padStart(8 - prefix.length, "0")}`
}

export const today = (): Day => dayAt(marketClock.now())
export const monthsAgo = (months: number): Day => addMonthsClamped(today(), -months)
export const daysAgo = (days: number): Day => addDays(today(), -days)

const PARTS = { 3: { a: 22, b: 15, c: 23 }, 4: { a: 30, b: 20, c: 30 }, 5: { a: 35, b: 24, c: 33 } }

/** A sound four-star decision of last month, changed as the test says. */
export function aDecision(changed: Partial<DecisionInput> = {}): DecisionInput {
	const stars = changed.stars ?? 4
	const decidedOn = changed.decidedOn ?? monthsAgo(1)
	const parts = changed.parts ?? PARTS[changed.potentialFive ? 5 : stars]
	return {
		stars,
		potentialFive: false,
		parts,
		score: parts.a + parts.b + parts.c,
		decisionNumber: `${unique("Q")}/QĐ-UBND`,
		certificateNumber: null,
		authority: decidingAuthority(stars, decidedOn),
		...changed,
		decidedOn,
	}
}

/** A deed of now, on no page. */
export function aDeed(actor: Actor): Deed {
	return { actor, at: marketClock.now(), tags: [] }
}

export function aCertificate(changed: Partial<LoadedCertificate> = {}): LoadedCertificate {
	return {
		...aDecision(changed),
		code: unique("C"),
		state: "active",
		revokedOn: null,
		revokedReason: null,
		...changed,
	}
}

export async function aProducer(container: MedusaContainer): Promise<{ id: string; handle: string }> {
	const handle = unique("htx-")
	const producer = await container.resolve<ProducerModuleService>(PRODUCER_MODULE).createProducers({
		code: unique("P"),
		handle,
		name: "Hợp tác xã Làng Thử",
		kind: "cooperative",
		ward_code: "00004",
		story_vi: "Một hợp tác xã chỉ có trong bài thử.",
		state: "active",
		demo: true,
		picture_src: "/drawings/banner/1.svg",
	})
	return { id: producer.id, handle }
}

export async function aCertifiedProduct(
	container: MedusaContainer,
	changed: Partial<RegisterWithHistory> = {},
): Promise<{ id: string; code: string; producerId: string }> {
	const producerId = changed.producerId ?? (await aProducer(container)).id
	const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const [product] = await register.registerMany([
		{
			code: unique("SP"),
			nameVi: "Bánh cuốn Làng Thử",
			nameEn: null,
			subgroupCode: "FOOD_PROC",
			wardCode: "00004",
			demo: true,
			searchWords: "Hợp tác xã Làng Thử",
			quality: [],
			certificates: [],
			...changed,
			producerId,
		},
	])
	if (!product) throw new Error("registerMany answers one id for each product")
	return { ...product, producerId }
}

/** A published listing of a certified product. */
export async function aListing(
	container: MedusaContainer,
	certified: { id: string; producerId: string },
): Promise<{ id: string; handle: string }> {
	const product = await container.resolve(Modules.PRODUCT).createProducts({
		title: "Bánh cuốn Làng Thử",
		handle: unique("banh-cuon-"),
		status: "published",
		weight: 500,
		metadata: { kind: "goods", subgroup: "FOOD_PROC", unit_vi: "hộp 500 g", demo: true },
		options: [{ title: "Loại", values: ["Mặc định"] }],
		variants: [{ title: "Mặc định", options: { Loại: "Mặc định" } }],
	})
	const link = container.resolve("link")
	await link.create([
		{
			[Modules.PRODUCT]: { product_id: product.id },
			[PRODUCER_MODULE]: { producer_id: certified.producerId },
		},
		{
			[Modules.PRODUCT]: { product_id: product.id },
			[CERTIFICATION_MODULE]: { certified_product_id: certified.id },
		},
	])
	return { id: product.id, handle: product.handle }
}

/** The key that every request of a shop carries. */
export async function aShopKey(container: MedusaContainer): Promise<string> {
	const [channel] = await container.resolve(Modules.SALES_CHANNEL).createSalesChannels([{ name: "Chợ thử" }])
	const [key] = await container
		.resolve(Modules.API_KEY)
		.createApiKeys([{ title: "Chợ thử", type: "publishable", created_by: "test" }])
	if (!channel || !key) throw new Error("No shop key was made")
	await container.resolve("link").create({
		[Modules.API_KEY]: { publishable_key_id: key.id },
		[Modules.SALES_CHANNEL]: { sales_channel_id: channel.id },
	})
	return key.token
}

export const PASSWORD = "mat-khau-de-thu"

export async function anOfficer(
	container: MedusaContainer,
	role: "programme_office" | "operator",
): Promise<string> {
	const email = `${role.replace("_", "-")}@example.test`
	await createOfficer(container).run({ input: { email, password: PASSWORD, role } })
	return email
}
