import { StatusBadge } from "@medusajs/ui"
import type { CertificateEntry } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { useLocale } from "../locale"

type Standing = CertificateEntry["standing"]

const COLOUR = {
	active: "green",
	expiring: "orange",
	expired: "red",
	revoked: "red",
	superseded: "grey",
} as const satisfies Record<Standing, string>

const TEXT: Record<Standing, (inputs: Record<string, never>, options: { locale: Locale }) => string> = {
	active: m.admin_standing_active,
	expiring: m.admin_standing_expiring,
	expired: m.admin_standing_expired,
	revoked: m.admin_standing_revoked,
	superseded: m.admin_standing_superseded,
}

/** What a certificate is now. */
export function StandingBadge({ standing }: { standing: Standing }) {
	const locale = useLocale()
	return (
		<StatusBadge color={COLOUR[standing]} className="whitespace-nowrap">
			{TEXT[standing]({}, { locale })}
		</StatusBadge>
	)
}
