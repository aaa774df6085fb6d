import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { StoredFairState } from "@ocop/domain"
import { MarketError } from "../../market-error"
import type { FloorPlanInput } from "./floor-plan"
import { Booth } from "./models/booth"
import { BoothProduct } from "./models/booth-product"
import { Fair } from "./models/fair"
import { Place } from "./models/place"
import { inWords } from "./refusals"

/** A booth to be: `placeId` is null at an online fair. Products in the order they are shown. */
export interface BoothInput {
	id?: string
	code: string
	placeId: string | null
	producerId: string
	titleVi: string
	titleEn: string | null
	storyVi: string
	storyEn: string | null
	bannerSrc: string
	products: { productId: string; ocop: boolean }[]
}

/** Fairs, their plans and booths. The database refuses what invariant 7 forbids (see the migrations). */
export default class FairModuleService extends MedusaService({ Fair, Place, Booth, BoothProduct }) {
	/**
	 * Makes the plan what `plan` says: places with an id are moved and renumbered, those without are new, those that are not
	 * named any more are removed.
	 *
	 * @throws MarketError fair_place_unknown for an id that is not on this plan, fair_place_allocated when a place that holds a
	 * booth would go
	 */
	async replacePlan(fairId: string, plan: FloorPlanInput): Promise<void> {
		await inWords(() => this.replacePlan_(fairId, plan))
	}

	@InjectTransactionManager()
	protected async replacePlan_(
		fairId: string,
		plan: FloorPlanInput,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		const { places, ...ground } = plan
		const standing = new Set((await this.listPlaces({ fair_id: fairId }, {}, context)).map(({ id }) => id))
		const kept = places.flatMap(({ id, ...place }) => (id === undefined ? [] : [{ id, ...place }]))
		if (kept.some(({ id }) => !standing.has(id))) throw new MarketError("fair_place_unknown", 422)
		const keptIds = new Set(kept.map(({ id }) => id))
		const removed = [...standing].filter((id) => !keptIds.has(id))
		const added = places.filter(({ id }) => id === undefined).map((place) => ({ ...place, fair_id: fairId }))

		await this.updateFairs({ id: fairId, ground }, context)
		if (removed.length > 0) await this.deletePlaces(removed, context)
		if (kept.length > 0) await this.updatePlaces(kept, context)
		if (added.length > 0) await this.createPlaces(added, context)
	}

	/**
	 * Gives producers their booths, all or none.
	 *
	 * @returns ids of the booths, in the order given
	 * @throws MarketError fair_quota_reached, fair_place_taken or fair_place_unknown, also when another allocation won the race
	 */
	async allocateBooths(fairId: string, booths: readonly BoothInput[]): Promise<string[]> {
		return await inWords(() => this.allocateBooths_(fairId, booths))
	}

	@InjectTransactionManager()
	protected async allocateBooths_(
		fairId: string,
		booths: readonly BoothInput[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<string[]> {
		const created = await this.createBooths(
			booths.map((booth) => ({
				...(booth.id ? { id: booth.id } : {}),
				code: booth.code,
				fair_id: fairId,
				place_id: booth.placeId,
				producer_id: booth.producerId,
				title_vi: booth.titleVi,
				title_en: booth.titleEn,
				story_vi: booth.storyVi,
				story_en: booth.storyEn,
				banner_src: booth.bannerSrc,
			})),
			context,
		)
		const ids = new Map(created.map(({ id, code }) => [code, id]))
		const boothIds = booths.map(({ code }) => {
			const id = ids.get(code)
			if (!id) throw new Error(`The booth ${code} was not created`)
			return id
		})
		const shown = booths.flatMap((booth, index) =>
			booth.products.map((product, position) => ({
				booth_id: boothIds[index],
				product_id: product.productId,
				ocop: product.ocop,
				position,
			})),
		)
		if (shown.length > 0) await this.createBoothProducts(shown, context)
		return boothIds
	}

	/**
	 * Moves a fair from one state to the next, if it still is in the first: two officers cannot both do it.
	 *
	 * @returns false when the fair is not in `from`. Raw SQL, because the comparison and the change are one statement.
	 */
	@InjectManager()
	async moveFair(
		fairId: string,
		from: StoredFairState,
		to: StoredFairState,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		const rows: unknown[] =
			(await context.manager?.execute(
				"update fair set state = ?, updated_at = now() where id = ? and state = ? and deleted_at is null returning id",
				[to, fairId, from],
			)) ?? []
		return rows.length === 1
	}

	/** How many booths each fair has; fairs without any are absent. */
	@InjectManager()
	async boothCountsOf(
		fairIds: readonly string[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Map<string, number>> {
		return await countsBy(context, "booth", "fair_id", fairIds)
	}

	/** How many listings each booth shows; booths without any are absent. */
	@InjectManager()
	async productCountsOf(
		boothIds: readonly string[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Map<string, number>> {
		return await countsBy(context, "booth_product", "booth_id", boothIds)
	}
}

/** Raw SQL, because counting must not load what it counts. */
async function countsBy(
	context: Context<SqlEntityManager>,
	table: "booth" | "booth_product",
	owner: "fair_id" | "booth_id",
	ids: readonly string[],
): Promise<Map<string, number>> {
	const rows: { owner: string; count: number }[] =
		(await context.manager?.execute(
			`select ${owner} as owner, count(*)::int as count from ${table} where deleted_at is null
			and ${owner} in (select jsonb_array_elements_text(?::jsonb)) group by 1`,
			[JSON.stringify(ids)],
		)) ?? []
	return new Map(rows.map(({ owner: id, count }) => [id, count]))
}
