import { Container, Heading, Text } from "@medusajs/ui"
import { type Locale, m } from "@ocop/messages"
import type { RegisterFile } from "../../certification/register-answers"
import { formatInstant, useLocale } from "../locale"

const ACT_TEXT: Record<string, (inputs: Record<string, never>, options: { locale: Locale }) => string> = {
	"certification.product.registered": m.admin_did_register,
	"certification.certificate.granted": m.admin_did_grant,
	"certification.certificate.renewed": m.admin_did_renew,
	"certification.certificate.upgraded": m.admin_did_upgrade,
	"certification.certificate.revoked": m.admin_did_revoke,
}

/** The audit rows of a certified product: who did what, when. */
export function ActList({ acts }: { acts: RegisterFile["acts"] }) {
	const locale = useLocale()
	return (
		<Container>
			<Heading level="h2">{m.admin_acts({}, { locale })}</Heading>
			{acts.length === 0 ? (
				<Text size="small" className="mt-2 text-ui-fg-subtle">
					{m.admin_no_acts({}, { locale })}
				</Text>
			) : (
				<ol className="mt-2 flex flex-col gap-y-1">
					{acts.map((act) => (
						<li key={act.id}>
							<Text size="small">
								{formatInstant(act.at, locale)} · {act.actor.email ?? m.admin_actor_system({}, { locale })} ·{" "}
								{ACT_TEXT[act.name]?.({}, { locale }) ?? act.name}
							</Text>
						</li>
					))}
				</ol>
			)}
		</Container>
	)
}
