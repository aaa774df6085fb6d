import { addDays, type CertificateFacts, type Day, dong, effectiveRating, endOfDay } from "@ocop/domain"
import type {
	DemoBooth,
	DemoCertifiedProduct,
	DemoFair,
	DemoListing,
	DemoPlan,
	DemoProducer,
	Text,
} from "./market"
import { wardInSentence } from "./places"
import type { Random } from "./random"

interface FairPlan {
	key: string
	handle: string
	name: Text
	venue: Text
	wardCode: string
	startsIn: number
	days: number
	opens: string
	closes: string
	booths: number
}

const FAIRS: readonly FairPlan[] = [
	{
		key: "f-live",
		handle: "hoi-cho-ocop-huong-dong-minh-hoa",
		name: { vi: "Hội chợ OCOP Hương Đồng (minh hoạ)", en: "Scent of the Fields OCOP Fair (illustrative)" },
		venue: { vi: "Sân lễ hội ven hồ, địa điểm minh hoạ", en: "Lakeside festival ground, illustrative venue" },
		wardCode: "00103",
		startsIn: -2,
		days: 8,
		opens: "08:30",
		closes: "21:30",
		booths: 24,
	},
	{
		key: "f-upcoming",
		handle: "phien-cho-ocop-xu-doai-minh-hoa",
		name: { vi: "Phiên chợ OCOP Nắng Xứ Đoài (minh hoạ)", en: "Western Sun OCOP Market (illustrative)" },
		venue: { vi: "Quảng trường thành cổ, địa điểm minh hoạ", en: "Old citadel square, illustrative venue" },
		wardCode: "09574",
		startsIn: 26,
		days: 5,
		opens: "08:00",
		closes: "21:00",
		booths: 12,
	},
	{
		key: "f-ended",
		handle: "tuan-hang-ocop-lang-nghe-minh-hoa",
		name: {
			vi: "Tuần hàng OCOP Làng Nghề Ven Sông (minh hoạ)",
			en: "Riverside Crafts OCOP Week (illustrative)",
		},
		venue: {
			vi: "Nhà văn hoá bên sông, địa điểm minh hoạ",
			en: "Riverside culture house, illustrative venue",
		},
		wardCode: "00577",
		startsIn: -40,
		days: 6,
		opens: "08:00",
		closes: "20:00",
		booths: 10,
	},
]

const BOOTH_METRES = 3

/** Booths stand back to back in rows of six between two walks; the stage closes the far end. */
export function drawPlan(booths: number): DemoPlan {
	const columns = 6
	const rows = Math.ceil(booths / columns)
	const [widthM, top, rowStep] = [34, 12, 7.5]
	const heightM = top + rows * rowStep + 6
	const places = Array.from({ length: booths }, (_, index) => {
		const [row, column] = [Math.floor(index / columns), index % columns]
		const code = `${String.fromCharCode(65 + row)}${String(column + 1).padStart(2, "0")}`
		return {
			id: `place-${code.toLowerCase()}`,
			code,
			label: code,
			x: 3 + column * 4 + (column >= columns / 2 ? 5 : 0),
			y: top + row * rowStep,
			w: BOOTH_METRES,
			h: BOOTH_METRES,
		}
	})
	const walks = Array.from({ length: rows + 1 }, (_, row) => ({
		x: 1,
		y: top - 4 + row * rowStep,
		w: widthM - 2,
		h: 3.4,
	}))
	return {
		widthM,
		heightM,
		entrances: [
			{ x: widthM / 2, y: heightM, label: { vi: "Cổng chính", en: "Main gate" } },
			{ x: 0, y: top + rowStep - 1.6, label: { vi: "Cổng bãi xe", en: "Car-park gate" } },
		],
		stage: { x: widthM / 2 - 6, y: 1, w: 12, h: 5.5 },
		paths: [...walks, { x: 15, y: top - 4, w: 4, h: heightM - top + 4 }],
		places,
	}
}

/** One live, one coming and one ended fair around `asOf`, each on its drawn plan. */
export function inventFairs(
	random: Random,
	asOf: Day,
	producers: readonly DemoProducer[],
	certifiedProducts: readonly DemoCertifiedProduct[],
	listings: readonly DemoListing[],
	nextCode: () => string,
): DemoFair[] {
	const products = new Map(certifiedProducts.map((product) => [product.key, product]))
	const byProducer = new Map<string, DemoListing[]>()
	for (const listing of listings) {
		if (listing.service || listing.alcohol || listing.stock === 0) continue
		byProducer.set(listing.producerKey, [...(byProducer.get(listing.producerKey) ?? []), listing])
	}
	return FAIRS.map((plan): DemoFair => {
		const own = random.fork(plan.key)
		const startsOn = addDays(asOf, plan.startsIn)
		const endsOn = addDays(startsOn, plan.days - 1)
		const layout = drawPlan(plan.booths)
		const standing = (listing: DemoListing) => {
			const product =
				listing.certifiedProductKey === null ? undefined : products.get(listing.certifiedProductKey)
			return (
				product !== undefined &&
				holdsStars(product.certificates, startsOn) &&
				holdsStars(product.certificates, endsOn)
			)
		}
		const candidates = own.shuffled(producers).flatMap((producer) => {
			const goods = byProducer.get(producer.key) ?? []
			const certified = goods.filter(standing)
			if (certified.length >= 4) return [{ producer, goods: certified, ocop: true }]
			return goods.length >= 4 ? [{ producer, goods, ocop: false }] : []
		})
		const specialties = Math.round(plan.booths / 8)
		const chosen = own.shuffled([
			...spread(
				candidates.filter((candidate) => candidate.ocop),
				plan.booths - specialties,
			),
			...spread(
				candidates.filter((candidate) => !candidate.ocop),
				specialties,
			),
		])
		return {
			key: plan.key,
			handle: plan.handle,
			name: plan.name,
			summary: summaryOf(plan, chosen.length),
			wardCode: plan.wardCode,
			venue: plan.venue,
			startsOn,
			endsOn,
			opens: plan.opens,
			closes: plan.closes,
			state: "published",
			posterSeed: `${plan.key}-poster`,
			plan: layout,
			booths: chosen.map((candidate, index) =>
				boothOf(own.fork(`booth ${index}`), plan.key, index, layout, candidate, nextCode()),
			),
			demo: true,
		}
	})
}

function holdsStars(certificates: readonly CertificateFacts[], day: Day): boolean {
	return effectiveRating(certificates, endOfDay(day)) !== null
}

interface Candidate {
	producer: DemoProducer
	goods: DemoListing[]
	ocop: boolean
}

/** Takes one of each drawing before taking a second of any, so that neighbouring booths differ. */
function spread(candidates: readonly Candidate[], count: number): Candidate[] {
	const seen = new Set<string>()
	const [first, later]: [Candidate[], Candidate[]] = [[], []]
	for (const candidate of candidates) {
		const motif = candidate.goods[0]?.kind ?? ""
		if (seen.has(motif)) later.push(candidate)
		else first.push(candidate)
		seen.add(motif)
	}
	return [...first, ...later].slice(0, count)
}

function boothOf(
	random: Random,
	fairKey: string,
	index: number,
	plan: DemoPlan,
	{ producer, goods, ocop }: Candidate,
	code: string,
): DemoBooth {
	const shown = random.shuffled(goods).slice(0, random.int(4, 12))
	const place = plan.places[index]
	if (!place) throw new RangeError(`The plan of ${fairKey} has no place for booth ${index + 1}`)
	return {
		key: `${fairKey}-b${String(index + 1).padStart(2, "0")}`,
		code,
		placeId: place.id,
		producerKey: producer.key,
		bannerSeed: `${fairKey}-${producer.key}`,
		bannerMotif: shown[0]?.kind ?? "lotus",
		title: { vi: producer.name, en: producer.nameEn },
		story: producer.story,
		ocop,
		listingKeys: shown.map((listing) => listing.key),
		offers: shown
			.filter((listing) => listing.price >= 5000 && random.chance(0.55))
			.map((listing) => {
				const fairPrice = Math.floor((listing.price * random.pick([0.8, 0.85, 0.9, 0.95])) / 1000) * 1000
				return {
					listingKey: listing.key,
					fairPrice: dong(fairPrice),
					limit: Math.min(listing.stock, random.int(5, 40)),
				}
			}),
	}
}

function summaryOf(plan: FairPlan, booths: number): Text {
	const place = wardInSentence(plan.wardCode)
	return {
		vi: `${booths} gian hàng nông sản và làng nghề trong ${plan.days} ngày ở ${place.vi}. Có giá riêng tại hội chợ, nếm thử và gặp người làm ra sản phẩm.`,
		en: `${booths} booths of farm goods and crafts over ${plan.days} days in ${place.en}. Fair prices, tastings, and the people who make it all.`,
	}
}
