import { createHash } from "node:crypto"
import type { DemoBooth, DemoFair, DemoPlan } from "@ocop/demo-data"
import { publicCode } from "@ocop/domain"
import { bannerPath, drawingPath } from "../../../drawings/drawing-of"
import { FAIR_MODULE } from "../../../modules/fair"
import type { FloorPlanInput } from "../../../modules/fair/floor-plan"
import type FairModuleService from "../../../modules/fair/service"
import type { BoothInput } from "../../../modules/fair/service"
import { allocateBooths } from "../../fair/allocate-booths"
import { approveFair } from "../../fair/approve-fair"
import { createFair } from "../../fair/create-fair"
import { publishFair } from "../../fair/publish-fair"
import { setFloorPlan } from "../../fair/set-floor-plan"
import { demoId } from "../demo-id"
import type { DemoLoading } from "../demo-loading"
import { productId } from "./listings"
import { producerId } from "./producers"

/** As at the events of 2022 and 2023: at most two booths a producer. */
const QUOTA = 2

/** An entrance is a point in the data; on the plan it takes this much ground, in metres. */
const ENTRANCE = { width: 4, height: 2 }

/** Fairs go the way that people would send them: drafted, drawn, approved, booths given, published. */
export async function loadFairs(loading: DemoLoading): Promise<void> {
	await loading.ledger.run("fairs", loading.data.fairs, 1, async (fairs) => {
		for (const fair of fairs) await loadFair(loading, fair)
	})
}

async function loadFair({ container, at, actor }: DemoLoading, fair: DemoFair): Promise<void> {
	const service = container.resolve<FairModuleService>(FAIR_MODULE)
	const fairId = demoId("fair", fair.key)
	const stateNow = async () => (await service.listFairs({ id: fairId }))[0]?.state ?? null

	if ((await stateNow()) === null) {
		await createFair(container).run({ input: { fair: fairInputOf(fair, fairId), actor } })
	}
	if ((await service.listPlaces({ fair_id: fairId }, { take: 1 })).length === 0) {
		await setFloorPlan(container).run({ input: { fairId, plan: planOf(fair.plan), actor } })
	}
	if ((await stateNow()) === "draft") await approveFair(container).run({ input: { fairId, actor } })

	const places = await service.listPlaces({ fair_id: fairId }, { take: null })
	const placeIds = new Map(places.map(({ label, id }) => [label, id]))
	const labels = new Map(fair.plan.places.map(({ id, label }) => [id, label]))
	const standing = await service.listBooths({ fair_id: fairId }, { take: null })
	const known = new Set(standing.map(({ code }) => code))
	const booths = fair.booths
		.filter(({ code }) => !known.has(code))
		.map((booth) => boothOf(booth, placeIds.get(labels.get(booth.placeId) ?? "") ?? ""))
	if (booths.length > 0) await allocateBooths(container).run({ input: { fairId, booths, actor, at } })

	if ((await stateNow()) === "approved") await publishFair(container).run({ input: { fairId, actor } })
}

function fairInputOf(fair: DemoFair, id: string) {
	return {
		id,
		code: publicCode(createHash("sha256").update(fair.key).digest()),
		handle: fair.handle,
		nameVi: fair.name.vi,
		nameEn: fair.name.en,
		descriptionVi: fair.summary.vi,
		descriptionEn: fair.summary.en,
		applicationsFrom: null,
		applicationsThrough: null,
		startsOn: fair.startsOn,
		endsOn: fair.endsOn,
		opensAt: fair.opens,
		closesAt: fair.closes,
		wardCode: fair.wardCode,
		venue: fair.venue.vi,
		venueEn: fair.venue.en,
		quota: QUOTA,
		posterSrc: drawingPath("poster", fair.posterSeed),
		demo: true,
	}
}

function planOf(plan: DemoPlan): FloorPlanInput {
	return {
		width: plan.widthM,
		height: plan.heightM,
		features: [
			...plan.entrances.map(({ x, y, label }) => ({
				kind: "entrance" as const,
				label,
				x: within(x - ENTRANCE.width / 2, plan.widthM - ENTRANCE.width),
				y: within(y - ENTRANCE.height / 2, plan.heightM - ENTRANCE.height),
				...ENTRANCE,
			})),
			{ kind: "stage", label: { vi: "Sân khấu", en: "Stage" }, ...boxOf(plan.stage) },
			...plan.paths.map((path) => ({
				kind: "path" as const,
				label: { vi: "Lối đi", en: "Walkway" },
				...boxOf(path),
			})),
		],
		places: plan.places.map((place) => ({ label: place.label, ...boxOf(place) })),
	}
}

function boothOf(booth: DemoBooth, placeId: string): BoothInput {
	return {
		id: demoId("booth", booth.key),
		code: booth.code,
		placeId,
		producerId: producerId(booth.producerKey),
		titleVi: booth.title.vi,
		titleEn: booth.title.en,
		storyVi: booth.story.vi,
		storyEn: booth.story.en,
		bannerSrc: bannerPath(booth.bannerMotif, booth.bannerSeed),
		products: booth.listingKeys.map((key) => ({ productId: productId(key), ocop: booth.ocop })),
	}
}

function boxOf({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
	return { x, y, width: w, height: h }
}

function within(value: number, most: number): number {
	return Math.max(0, Math.min(value, most))
}
