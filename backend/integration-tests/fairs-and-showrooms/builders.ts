import type { FairInput } from "../../src/modules/fair/fair-input"
import type { FloorPlanInput } from "../../src/modules/fair/floor-plan"
import type { BoothInput } from "../../src/modules/fair/service"

export const ORGANISER = { type: "operator", id: "user_operator" } as const

/** A fair of three days that nobody has planned yet. */
export function someFair(change: Partial<FairInput> = {}): FairInput {
	return {
		code: "FA1RTEST",
		handle: "hoi-cho-thu",
		nameVi: "Hội chợ thử",
		nameEn: null,
		descriptionVi: "Một hội chợ để thử.",
		descriptionEn: null,
		applicationsFrom: null,
		applicationsThrough: null,
		startsOn: "2027-03-01",
		endsOn: "2027-03-03",
		opensAt: "08:00",
		closesAt: "21:00",
		wardCode: "00004",
		venue: "Sân thử",
		quota: 1,
		posterSrc: "/drawings/poster/thu.svg",
		demo: true,
		...change,
	}
}

/** A ground of 20 × 10 metres with places of 3 × 3 in a row, one for each label. */
export function somePlan(...labels: string[]): FloorPlanInput {
	return {
		width: 20,
		height: 10,
		features: [],
		places: labels.map((label, index) => ({ label, x: index * 4, y: 1, width: 3, height: 3 })),
	}
}

export function someBooth(change: Partial<BoothInput> & Pick<BoothInput, "producerId">): BoothInput {
	return {
		code: "B00THAAA",
		placeId: null,
		titleVi: "Gian thử",
		titleEn: null,
		storyVi: "Chuyện của gian thử.",
		storyEn: null,
		bannerSrc: "/drawings/banner/honey--thu.svg",
		products: [],
		...change,
	}
}
