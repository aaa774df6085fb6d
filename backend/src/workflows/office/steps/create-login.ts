import type { IAuthModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"

export interface OfficerInput {
	email: string
	password: string
	role: "programme_office" | "operator"
}

/**
 * The Medusa user of an officer with a password login. A user of that e-mail that exists already is answered as it is: its
 * password is its own.
 */
export const createLoginStep = createStep(
	"create-officer-login",
	async ({ email, password }: OfficerInput, { container }) => {
		const users = container.resolve(Modules.USER)
		const [known] = await users.listUsers({ email })
		if (known) return new StepResponse({ userId: known.id }, null)

		const logins = container.resolve(Modules.AUTH)
		await dropUnfinishedLogin(logins, email)
		const { authIdentity, error } = await logins.register("emailpass", { body: { email, password } })
		if (!authIdentity) {
			container.resolve(ContainerRegistrationKeys.LOGGER).info(`Login refused for a new officer: ${error}`)
			throw new MarketError("officer_login_taken", 409, { field: "email", params: { email } })
		}
		const user = await users.createUsers({ email })
		await logins.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } })
		return new StepResponse({ userId: user.id }, { userId: user.id, identityId: authIdentity.id })
	},
	async (created, { container }) => {
		if (!created) return
		await container.resolve(Modules.USER).deleteUsers([created.userId])
		await container.resolve(Modules.AUTH).deleteAuthIdentities([created.identityId])
	},
)

/** A process killed between the login and its user leaves a login that is nobody's, and that would block the e-mail for good. */
async function dropUnfinishedLogin(logins: IAuthModuleService, email: string): Promise<void> {
	const identities = await logins.listAuthIdentities({
		provider_identities: { entity_id: email, provider: "emailpass" },
	})
	const nobodys = identities.filter(({ app_metadata }) => Object.keys(app_metadata ?? {}).length === 0)
	if (nobodys.length > 0) await logins.deleteAuthIdentities(nobodys.map(({ id }) => id))
}
