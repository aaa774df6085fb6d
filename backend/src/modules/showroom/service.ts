import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Act, Actor } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"
import { Showroom } from "./models/showroom"
import type { ShowroomInput } from "./showroom-input"
import type { HoursRow } from "./weekly-hours"

/**
 * Showrooms and their opening hours. What stands on a shelf is Medusa's inventory, read elsewhere. Every change writes its act into
 * the journal in the same transaction.
 */
export default class ShowroomModuleService extends MedusaService({ Showroom }) {
	/**
	 * Opens showrooms, all or none.
	 *
	 * @param locationIds the stock location that each stands for, in the order of the showrooms
	 * @returns their ids, in the order given
	 * @throws MarketError showroom_handle_taken (409)
	 */
	@InjectTransactionManager()
	async open(
		showrooms: readonly ShowroomInput[],
		locationIds: readonly string[],
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ showroomIds: string[]; act: Act }> {
		const handles = showrooms.map(({ handle }) => handle)
		const [namesake] = await this.listShowrooms({ handle: handles }, { take: 1 }, context)
		if (namesake) {
			throw new MarketError("showroom_handle_taken", 409, {
				field: "handle",
				params: { handle: namesake.handle },
			})
		}
		const created = await this.createShowrooms(
			showrooms.map((input, index) => ({
				...(input.id ? { id: input.id } : {}),
				code: input.code,
				handle: input.handle,
				name_vi: input.nameVi,
				name_en: input.nameEn,
				kind: input.kind,
				address: input.address,
				address_en: input.addressEn ?? null,
				ward_code: input.wardCode,
				lat: input.lat,
				lon: input.lon,
				phone: input.phone,
				hours: input.hours,
				stock_location_id: locationIds[index],
				demo: input.demo,
			})),
			context,
		)
		const ids = new Map(created.map(({ id, code }) => [code, id]))
		const showroomIds = showrooms.flatMap(({ code }) => ids.get(code) ?? [])
		const act: Act = {
			at,
			name: "showroom.showrooms.opened",
			actor,
			subject: { type: "showroom", id: showroomIds[0] ?? "" },
			change: { showrooms: showrooms.map(({ code, handle }) => ({ code, handle })) },
			tags: ["showrooms", ...handles.map((handle) => `showroom:${handle}`)],
		}
		await writeActs(managerOf(context), [act])
		return { showroomIds, act }
	}

	/**
	 * Replaces a showroom's week; takes effect at once.
	 *
	 * @returns handle of the showroom and the hours it had
	 * @throws MarketError not_found
	 */
	@InjectTransactionManager()
	async replaceHours(
		showroomId: string,
		hours: HoursRow[],
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ handle: string; hours: HoursRow[]; act: Act }> {
		const [showroom] = await this.listShowrooms({ id: showroomId }, {}, context)
		if (!showroom) throw new MarketError("not_found", 404)
		const { handle, hours: had } = showroom
		await this.updateShowrooms({ id: showroomId, hours }, context)
		const act: Act = {
			at,
			name: "showroom.hours.changed",
			actor,
			subject: { type: "showroom", id: showroomId },
			change: { from: had, to: hours },
			tags: ["showrooms", `showroom:${handle}`],
		}
		await writeActs(managerOf(context), [act])
		return { handle, hours: had, act }
	}
}
