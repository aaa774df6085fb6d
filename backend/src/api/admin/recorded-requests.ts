import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { marketClock } from "../../../clock"
import type { Actor } from "../../act"
import { JOURNAL_MODULE } from "../../modules/journal"
import type JournalModuleService from "../../modules/journal/service"
import { touchedPages } from "./touched-pages"

const LOGGED_TEXT_MAX = 4000
const SECRET = /password|secret|token/i

/**
 * Medusa's own routes keep no audit of theirs (invariant 17), and tell nobody which pages they change. Each request that changes
 * something is written down twice: before it runs, so that nothing is done unseen, whatever happens to this process; and when it
 * has succeeded, before its answer leaves, with the pages that show what it changed.
 */
export async function recordRequest(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse,
	next: MedusaNextFunction,
	path: string,
	actor: Actor,
): Promise<void> {
	const { scope, method, body } = request
	const journal = scope.resolve<JournalModuleService>(JOURNAL_MODULE)
	const subject = { type: "admin_route", id: path.slice(0, LOGGED_TEXT_MAX) }
	const id = generateEntityId(undefined, "jrn")
	const name = "office.request.made"
	const change = { method, body: loggedBody(body) }
	// A handle that is changed has pages under its old name too.
	const [before] = await Promise.all([
		touchedPages(scope, path, body),
		journal.record([{ id, at: marketClock.now(), name, actor, subject, change, tags: [] }]),
	])

	const succeeded = async (answer: unknown) => {
		const after = await touchedPages(scope, path, body, answer)
		const tags = [...new Set([...before, ...after])]
		await journal.record([
			{
				at: marketClock.now(),
				name: "office.request.fulfilled",
				actor,
				subject,
				change: { method, request: id },
				tags,
			},
		])
	}
	const answer = response.json.bind(response)
	response.json = (content) => {
		if (response.statusCode >= 400) return answer(content)
		// What was done stands: a page that is told late is older for a minute, an answer withheld would invite to do it again.
		succeeded(content)
			.catch((error) =>
				scope
					.resolve(ContainerRegistrationKeys.LOGGER)
					.error(`${method} ${path} was done and not told to the pages that show it: ${error}`),
			)
			.then(() => answer(content))
			.catch(next)
		return response
	}
}

function loggedBody(body: unknown): string {
	const text = JSON.stringify(body ?? null, (key, value) => (SECRET.test(key) ? "…" : value))
	return text.length > LOGGED_TEXT_MAX ? `${text.slice(0, LOGGED_TEXT_MAX)}…` : text
}
