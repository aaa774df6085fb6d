import type { Day, Dong, GroupCode, Stars, SubgroupCode, WeeklyHours } from "@ocop/domain"

/** Vietnamese first, English of equal rank. */
export interface Text {
	vi: string
	en: string
}

export type ProducerKind = "cooperative" | "cooperative_group" | "enterprise" | "household"

export interface DemoProducer {
	key: string
	handle: string
	/** Short public code, unique in the market. */
	code: string
	kind: ProducerKind
	/** Made up; never a real maker's. */
	name: string
	nameEn: string
	wardCode: string
	/** E.164 in a block of Hanoi's numbers that cannot be assigned. */
	phone: string
	story: Text
	foundedYear: number
	demo: true
}

export interface DemoCertificate {
	code: string
	/** Marked as illustrative in its own text: "DEMO-…/QĐ-MH". */
	decisionNo: string
	decidedOn: Day
	validThrough: Day
	authority: "district" | "province" | "ministry"
	scoreParts: { a: number; b: number; c: number }
	score: number
	stars: Stars
	potentialFive: boolean
	/** Free text as on paper; here it says that it is illustrative. */
	number: string
	state: "active" | "revoked" | "superseded"
	revokedOn: Day | null
	revokeReason: Text | null
}

export type QualityKind =
	| "VIETGAP"
	| "GLOBALGAP"
	| "HACCP"
	| "ISO22000"
	| "GMP"
	| "ORGANIC"
	| "FOOD_SAFETY"
	| "IP"

export interface DemoQualityCertificate {
	kind: QualityKind
	number: string
	issuer: Text
	validThrough: Day
}

export interface DemoMaterial {
	name: Text
	/** Exactly one of wardCode and provinceCode is given. */
	wardCode: string | null
	provinceCode: string | null
	/** Whole per cent; the shares of one origin sum to 100. */
	share: number
}

export interface DemoMark {
	name: string
	kind: "collective" | "certification"
}

export interface DemoOrigin {
	materials: DemoMaterial[]
	craftVillage: Text | null
	mark: DemoMark | null
}

export interface DemoCertifiedProduct {
	key: string
	code: string
	producerKey: string
	name: Text
	group: GroupCode
	subgroup: SubgroupCode
	wardCode: string
	/** Oldest decision first. */
	certificates: DemoCertificate[]
	qualityCertificates: DemoQualityCertificate[]
	origin: DemoOrigin
	demo: true
}

export interface DemoListing {
	key: string
	handle: string
	producerKey: string
	certifiedProductKey: string | null
	title: Text
	description: Text
	group: GroupCode
	subgroup: SubgroupCode
	/** The key of the drawing that shows it: see drawProduct. */
	kind: string
	unit: Text
	price: Dong
	/** Zero for services. */
	weightGrams: number
	season: { fromMonth: number; toMonth: number } | null
	stock: number
	alcohol: boolean
	service: boolean
	createdOn: Day
	/** The seed for drawProduct. */
	pictureSeed: string
	demo: true
}

export interface DemoShowroom {
	key: string
	handle: string
	code: string
	name: Text
	kind: ShowroomKind
	wardCode: string
	address: Text
	lat: number
	lon: number
	phone: string
	hours: WeeklyHours
	shelf: { listingKey: string; quantity: number }[]
	demo: true
}

export type ShowroomKind =
	| "shop"
	| "supermarket"
	| "market"
	| "craft_village"
	| "tourist_site"
	| "service_centre"
	| "post_office"

/** Metres from the plan's top left corner. */
export interface PlanArea {
	x: number
	y: number
	w: number
	h: number
}

export interface DemoPlace extends PlanArea {
	id: string
	code: string
	label: string
}

export interface DemoPlan {
	widthM: number
	heightM: number
	entrances: { x: number; y: number; label: Text }[]
	stage: PlanArea
	paths: PlanArea[]
	places: DemoPlace[]
}

export interface DemoBooth {
	key: string
	code: string
	placeId: string
	producerKey: string
	bannerSeed: string
	/** The drawing on the booth's banner. */
	bannerMotif: string
	title: Text
	story: Text
	/** Whether it stands as an OCOP booth (invariant 6). */
	ocop: boolean
	listingKeys: string[]
	offers: { listingKey: string; fairPrice: Dong; limit: number }[]
}

export interface DemoFair {
	key: string
	handle: string
	name: Text
	summary: Text
	wardCode: string
	venue: Text
	startsOn: Day
	endsOn: Day
	/** Opening hours on every day of the fair. */
	opens: string
	closes: string
	state: "published"
	posterSeed: string
	plan: DemoPlan
	booths: DemoBooth[]
	demo: true
}

export interface DemoMarket {
	asOf: Day
	producers: DemoProducer[]
	certifiedProducts: DemoCertifiedProduct[]
	listings: DemoListing[]
	showrooms: DemoShowroom[]
	fairs: DemoFair[]
}
