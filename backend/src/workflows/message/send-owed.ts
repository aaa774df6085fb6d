import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { marketClock } from "../../../clock"
import { chosenChannel } from "../../messages/chosen-channel"
import { drawMessage } from "../../messages/draw-message"
import { maskedRecipient } from "../../messages/log-channel"
import { MOST_ATTEMPTS, waitAfter } from "../../messages/waits"
import { JOURNAL_MODULE } from "../../modules/journal"
import type { ClaimedMessage } from "../../modules/journal/outbox"
import type JournalModuleService from "../../modules/journal/service"
import { reasonOf } from "../../reason-of"
import { announceAct } from "../journal/announce-act"

/** Longer than a slow mail server may take (smtp-channel.ts). What a killed process left claimed is sent after it. */
const CLAIM_SECONDS = 120
const MOST_AT_ONCE = 200
/** Then the mail server is away, and the others wait for the next run untried. */
const MOST_FAILURES_IN_A_ROW = 3
const LONGEST_PROBLEM = 500

/**
 * Sends the messages that are owed and due, one by one: claimed before, marked after. Any number of these may run at once, in one process or in many. What cannot be sent
 * is tried again later and later, and at last given up, which the journal and the log say.
 *
 * @returns how many were sent
 */
export async function sendOwed(container: MedusaContainer): Promise<number> {
	const journal = container.resolve<JournalModuleService>(JOURNAL_MODULE)
	const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
	const holder = randomUUID()
	let sent = 0
	let failuresInARow = 0
	for (let taken = 0; taken < MOST_AT_ONCE && failuresInARow < MOST_FAILURES_IN_A_ROW; taken++) {
		const message = await journal.claimMessage(holder, CLAIM_SECONDS)
		if (!message) break
		const problem = await trySending(container, message)
		if (problem === null) {
			failuresInARow = 0
			sent++
			const isMine = await journal.messageSent({ messageId: message.id, holder }, marketClock.now())
			if (!isMine) logger.warn(`[messages] ${message.id} took longer than its claim and may be sent again`)
		} else {
			failuresInARow++
			await failed(container, { message, holder, problem })
		}
	}
	return sent
}

/** @returns why it was not sent; null when it was */
async function trySending(container: MedusaContainer, message: ClaimedMessage): Promise<string | null> {
	// As often as that it was claimed by somebody who never came back, perhaps because of it.
	if (message.attempts > MOST_ATTEMPTS) return "no attempt came to its end"
	try {
		const drawn = await drawMessage(container, message)
		await chosenChannel(container).send({ ...drawn, recipient: message.recipient, key: message.dedupeKey })
		return null
	} catch (error) {
		// Mail servers repeat the address in what they say, and this is logged and kept.
		const reason = reasonOf(error).replaceAll(message.recipient, maskedRecipient(message.recipient))
		return reason.slice(0, LONGEST_PROBLEM)
	}
}

async function failed(
	container: MedusaContainer,
	{ message, holder, problem }: { message: ClaimedMessage; holder: string; problem: string },
): Promise<void> {
	const journal = container.resolve<JournalModuleService>(JOURNAL_MODULE)
	const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
	const claim = { messageId: message.id, holder }
	const wait = waitAfter(message.attempts)
	if (wait !== null) {
		logger.warn(`[messages] ${message.id} (${message.kind}) is tried again in ${wait} seconds: ${problem}`)
		await journal.putMessageOff(claim, problem, wait)
		return
	}
	const act = await journal.giveMessageUp(claim, problem, marketClock.now())
	if (!act) return
	logger.error(`[messages] ${message.id} (${message.kind}) is given up: ${problem}`)
	await announceAct(container, act)
}
