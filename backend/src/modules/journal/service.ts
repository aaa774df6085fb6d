import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Act } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { JournalEntry } from "./models/journal-entry"
import { OutboxMessage } from "./models/outbox-message"
import { OutboxPosition } from "./models/outbox-position"
import {
	type Claim,
	type ClaimedMessage,
	claimDue,
	followedTo,
	giveUp,
	markSent,
	type OwedMessage,
	owe,
	putOff,
} from "./outbox"

export default class JournalModuleService extends MedusaService({
	JournalEntry,
	OutboxMessage,
	OutboxPosition,
}) {
	/** Writes acts whose deed is done elsewhere, in Medusa's own tables; contexts of ours write theirs with the deed (writeActs). */
	@InjectTransactionManager()
	async record(
		acts: readonly Act[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await writeActs(managerOf(context), acts)
	}

	/** Owes somebody a message, once by its key. @returns whether it was not owed before */
	@InjectTransactionManager()
	async oweMessage(
		message: OwedMessage,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		return await owe(managerOf(context), message)
	}

	/** Takes the message that is due longest and that nobody else has, until so many seconds from now by the database's clock. */
	@InjectTransactionManager()
	async claimMessage(
		holder: string,
		seconds: number,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<ClaimedMessage | null> {
		return await claimDue(managerOf(context), holder, seconds)
	}

	/** A claimed message is sent. @returns false when the claim had lapsed and another has it */
	@InjectTransactionManager()
	async messageSent(
		claim: Claim,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		return await markSent(managerOf(context), claim, at)
	}

	/** A claimed message could not be sent and is tried again after so many seconds. */
	@InjectTransactionManager()
	async putMessageOff(
		claim: Claim,
		problem: string,
		seconds: number,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await putOff(managerOf(context), claim, problem, seconds)
	}

	/** A claimed message is not tried any more. @returns the act, for who announces it; null when the claim had lapsed */
	@InjectTransactionManager()
	async giveMessageUp(
		claim: Claim,
		problem: string,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		return await giveUp(managerOf(context), claim, problem, at)
	}

	/** How far the journal has been followed for messages. */
	async messagesFollowed(): Promise<number> {
		const [row] = await this.listOutboxPositions({ id: "journal" }, { take: 1 })
		return Number(row?.sequence ?? 0)
	}

	/** The journal has been followed so far; never back. */
	@InjectTransactionManager()
	async messagesFollowedTo(
		sequence: number,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await followedTo(managerOf(context), sequence)
	}
}
