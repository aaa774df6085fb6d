import type { ExecArgs } from "@medusajs/framework/types"
import { z } from "zod"
import { createOfficer } from "../workflows/office/create-officer"

const wanted = z.object({
	ADMIN_EMAIL: z.email({ error: "must be an e-mail address" }),
	ADMIN_PASSWORD: z.string({ error: "is required" }).min(12, { error: "must have at least 12 characters" }),
	ADMIN_ROLE: z
		.enum(["operator", "programme_office"], { error: "must be operator or programme_office" })
		.default("operator"),
})

/** `npm run admin:create`: makes an officer's login. The password comes by environment, so that no process list shows it. */
export default async function createAdmin({ container }: ExecArgs): Promise<void> {
	const read = wanted.safeParse(process.env)
	if (!read.success) {
		const lines = read.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`)
		throw new Error(`Cannot create the login:\n${lines.join("\n")}`)
	}
	const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password, ADMIN_ROLE: role } = read.data
	await createOfficer(container).run({ input: { email, password, role } })
	process.stdout.write(`${email} may now log in at /app as ${role}.\n`)
}
