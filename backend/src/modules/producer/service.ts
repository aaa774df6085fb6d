import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Act, Actor } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"
import { Producer } from "./models/producer"
import type { ProducerInput } from "./producer-input"

/** Who makes and sells. Every change writes its act into the journal in the same transaction. */
export default class ProducerModuleService extends MedusaService({ Producer }) {
	/**
	 * Enters a producer.
	 *
	 * @throws MarketError producer_handle_taken (409)
	 */
	@InjectTransactionManager()
	async register(
		input: ProducerInput,
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; handle: string; act: Act }> {
		const { handle, name, state } = input
		const taken = await this.listProducers({ handle }, { select: ["id"], take: 1 }, context)
		if (taken.length > 0) {
			throw new MarketError("producer_handle_taken", 409, { field: "handle", params: { handle } })
		}
		const { id } = await this.createProducers(input, context)
		const act = producerAct({ id, handle }, "registered", { handle, name, state }, actor, at)
		await writeActs(managerOf(context), [act])
		return { id, handle, act }
	}

	/**
	 * Admits a producer that waits for it.
	 *
	 * @throws MarketError not_found, producer_not_waiting (409), also for the second of two officers at once
	 */
	@InjectTransactionManager()
	async approve(
		id: string,
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; handle: string; act: Act }> {
		// Raw SQL, because whoever decides at the same moment has to wait and then see what was decided.
		const [producer]: { handle: string; name: string; state: string }[] = await managerOf(context).execute(
			"select handle, name, state from producer where id = ? and deleted_at is null for update",
			[id],
		)
		if (!producer) throw new MarketError("not_found", 404)
		const { handle, name, state } = producer
		if (state !== "applied") throw new MarketError("producer_not_waiting", 409, { params: { name } })
		await this.updateProducers({ id, state: "approved" }, context)
		const act = producerAct({ id, handle }, "approved", { from: state, to: "approved" }, actor, at)
		await writeActs(managerOf(context), [act])
		return { id, handle, act }
	}
}

function producerAct(
	producer: { id: string; handle: string },
	done: "registered" | "approved",
	change: Record<string, unknown>,
	actor: Actor,
	at: Date,
): Act {
	return {
		at,
		name: `producer.producer.${done}`,
		actor,
		subject: { type: "producer", id: producer.id },
		change,
		tags: [`producer:${producer.handle}`, "catalogue"],
	}
}
