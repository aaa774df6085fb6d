import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { StoredFairState } from "@ocop/domain"
import type { Act, Actor } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"
import { fairAct } from "./fair-acts"
import type { FairInput } from "./fair-input"
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

/** What a fair may still be drawn for: one that is over, stopped or cancelled keeps the plan it had. */
const PLANNABLE: StoredFairState[] = ["draft", "approved", "published"]

/** Booths can be given until the fair is over; a draft has not been approved yet. */
const ALLOCATABLE: StoredFairState[] = ["approved", "published"]

/** What each step of a fair's life is called in the journal. */
const ACT_OF_MOVE = { approved: "fair.fair.approved", published: "fair.fair.published" } as const
export type FairMove = keyof typeof ACT_OF_MOVE

/**
 * Fairs, their plans and booths. The database refuses what invariant 7 forbids (see the migrations). Every change locks its fair,
 * judges the state that it finds then, and writes its act into the journal in the same transaction.
 */
export default class FairModuleService extends MedusaService({ Fair, Place, Booth, BoothProduct }) {
	/**
	 * Writes a fair down as a draft, with an empty ground of no size yet.
	 *
	 * @throws MarketError fair_handle_taken (409)
	 */
	@InjectTransactionManager()
	async draft(
		fair: FairInput,
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; act: Act }> {
		const [namesake] = await this.listFairs({ handle: fair.handle }, {}, context)
		if (namesake) {
			throw new MarketError("fair_handle_taken", 409, { field: "handle", params: { handle: fair.handle } })
		}
		const created = await this.createFairs(
			{
				...(fair.id ? { id: fair.id } : {}),
				code: fair.code,
				handle: fair.handle,
				name_vi: fair.nameVi,
				name_en: fair.nameEn,
				description_vi: fair.descriptionVi,
				description_en: fair.descriptionEn,
				state: "draft",
				applications_from: fair.applicationsFrom,
				applications_through: fair.applicationsThrough,
				starts_on: fair.startsOn,
				ends_on: fair.endsOn,
				opens_at: fair.opensAt,
				closes_at: fair.closesAt,
				ward_code: fair.wardCode,
				venue: fair.venue,
				venue_en: fair.venueEn ?? null,
				quota: fair.quota,
				ground: { width: 0, height: 0, features: [] },
				poster_src: fair.posterSrc,
				demo: fair.demo,
			},
			context,
		)
		const { handle, startsOn, endsOn, quota } = fair
		const change = { handle, startsOn, endsOn, quota }
		const act = fairAct({ id: created.id, handle }, "fair.fair.created", change, actor, at)
		await writeActs(managerOf(context), [act])
		return { id: created.id, act }
	}

	/**
	 * Makes the plan what `plan` says: places with an id are moved and renumbered, those without are new, those that are not
	 * named any more are removed.
	 *
	 * @throws MarketError not_found, fair_plan_closed (409), fair_place_unknown for an id that is not on this plan,
	 * fair_place_allocated when a place that holds a booth would go
	 */
	async replacePlan(
		fairId: string,
		plan: FloorPlanInput,
		actor: Actor,
		at: Date,
	): Promise<{ handle: string; act: Act }> {
		return await inWords(() => this.replacePlan_(fairId, plan, actor, at))
	}

	@InjectTransactionManager()
	protected async replacePlan_(
		fairId: string,
		plan: FloorPlanInput,
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ handle: string; act: Act }> {
		const fair = await this.lock(fairId, context)
		if (!PLANNABLE.includes(fair.state)) throw new MarketError("fair_plan_closed", 409)
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
		const change = { width: plan.width, height: plan.height, places: places.length }
		const act = fairAct(fair, "fair.plan.replaced", change, actor, at)
		await writeActs(managerOf(context), [act])
		return { handle: fair.handle, act }
	}

	/**
	 * Gives producers their booths, all or none.
	 *
	 * @returns ids of the booths, in the order given
	 * @throws MarketError not_found, fair_not_allocating (409), fair_quota_reached, fair_place_taken or fair_place_unknown, also when
	 * another allocation won the race
	 */
	async allocateBooths(
		fairId: string,
		booths: readonly BoothInput[],
		actor: Actor,
		at: Date,
	): Promise<{ boothIds: string[]; act: Act }> {
		return await inWords(() => this.allocateBooths_(fairId, booths, actor, at))
	}

	@InjectTransactionManager()
	protected async allocateBooths_(
		fairId: string,
		booths: readonly BoothInput[],
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ boothIds: string[]; act: Act }> {
		const fair = await this.lock(fairId, context)
		if (!ALLOCATABLE.includes(fair.state)) throw new MarketError("fair_not_allocating", 409)
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
		const change = { booths: booths.map(({ code, placeId, producerId }) => ({ code, placeId, producerId })) }
		const act = fairAct(fair, "fair.booths.allocated", change, actor, at)
		await writeActs(managerOf(context), [act])
		return { boothIds, act }
	}

	/**
	 * Moves a fair from one state to the next, if it still is in the first: two officers cannot both do it.
	 *
	 * @throws MarketError not_found, fair_state_other (409)
	 */
	@InjectTransactionManager()
	async moveFair(
		fairId: string,
		from: StoredFairState,
		to: FairMove,
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ handle: string; act: Act }> {
		const fair = await this.lock(fairId, context)
		if (fair.state !== from) throw new MarketError("fair_state_other", 409, { params: { state: fair.state } })
		await this.updateFairs({ id: fairId, state: to }, context)
		const act = fairAct(fair, ACT_OF_MOVE[to], { from, to }, actor, at)
		await writeActs(managerOf(context), [act])
		return { handle: fair.handle, act }
	}

	/** Raw SQL, because whoever changes a fair at the same moment has to wait for us, and then sees what we made of it. */
	private async lock(
		fairId: string,
		context: Context<SqlEntityManager>,
	): Promise<{ id: string; handle: string; state: StoredFairState }> {
		const [fair]: { id: string; handle: string; state: StoredFairState }[] = await managerOf(context).execute(
			"select id, handle, state from fair where id = ? and deleted_at is null for update",
			[fairId],
		)
		if (!fair) throw new MarketError("not_found", 404)
		return fair
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
