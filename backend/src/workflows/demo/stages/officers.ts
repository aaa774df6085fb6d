import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createOfficer } from "../../office/create-officer"
import type { DemoLoading } from "../demo-loading"

/** Known to everyone: the demo refuses to run in live mode, and these logins with it. */
const DEMO_OFFICERS = [
	{ email: "office@demo.ocop.local", password: "ocop-demo", role: "programme_office" },
	{ email: "operator@demo.ocop.local", password: "ocop-demo", role: "operator" },
] as const

export async function loadOfficers({ container, ledger }: DemoLoading): Promise<void> {
	await ledger.run("officers", DEMO_OFFICERS, 1, async (officers) => {
		for (const officer of officers) {
			await dropUnfinishedLogin(container, officer.email)
			await createOfficer(container).run({ input: officer })
		}
	})
}

/** A load that was killed inside createOfficer may have left a login that belongs to no user, and that blocks the e-mail. */
async function dropUnfinishedLogin(container: MedusaContainer, email: string): Promise<void> {
	const logins = container.resolve(Modules.AUTH)
	const identities = await logins.listAuthIdentities({
		provider_identities: { entity_id: email, provider: "emailpass" },
	})
	const unfinished = identities.filter(({ app_metadata }) => !app_metadata?.user_id)
	if (unfinished.length > 0) await logins.deleteAuthIdentities(unfinished.map(({ id }) => id))
}
