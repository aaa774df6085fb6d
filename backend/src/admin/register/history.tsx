import { Container, Heading, Table, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { RegisterCertificate } from "../../certification/register-answers"
import { formatDay, useLocale } from "../locale"
import { WideTable } from "../wide-table"
import { StandingBadge } from "./standing-badge"
import { Stars } from "./stars"

export const AUTHORITY_TEXT = {
	district: m.admin_authority_district,
	province: m.admin_authority_province,
	ministry: m.admin_authority_ministry,
}

/** All certificates of a product, newest decision first. */
export function History({ certificates }: { certificates: RegisterCertificate[] }) {
	const locale = useLocale()
	return (
		<Container className="p-0">
			<Heading level="h2" className="px-6 py-4">
				{m.admin_history({}, { locale })}
			</Heading>
			{certificates.length === 0 ? (
				<Text size="small" className="px-6 pb-6 text-ui-fg-subtle">
					{m.admin_no_history({}, { locale })}
				</Text>
			) : (
				<WideTable
					columns={[
						{ label: m.admin_column_code({}, { locale }) },
						{ label: m.admin_column_standing({}, { locale }) },
						{ label: m.admin_column_stars({}, { locale }) },
						{ label: m.admin_column_score({}, { locale }) },
						{ label: m.admin_column_decision({}, { locale }) },
						{ label: m.admin_column_valid_through({}, { locale }) },
					]}
				>
					{certificates.map((certificate) => (
						<CertificateRow key={certificate.code} certificate={certificate} />
					))}
				</WideTable>
			)}
		</Container>
	)
}

function CertificateRow({ certificate }: { certificate: RegisterCertificate }) {
	const locale = useLocale()
	const { parts, score, revokedOn, revokedReason } = certificate
	const format = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB")
	return (
		<Table.Row>
			<Table.Cell className="font-mono">{certificate.code}</Table.Cell>
			<Table.Cell>
				<StandingBadge standing={certificate.standing} />
				{revokedOn ? (
					<Text size="small" className="text-ui-fg-subtle">
						{formatDay(revokedOn, locale)}: {revokedReason}
					</Text>
				) : null}
			</Table.Cell>
			<Table.Cell>
				<Stars stars={certificate.stars} potentialFive={certificate.potentialFive} />
			</Table.Cell>
			<Table.Cell>
				{format.format(score)} ({[parts.a, parts.b, parts.c].map((part) => format.format(part)).join(" + ")})
			</Table.Cell>
			<Table.Cell>
				{certificate.decisionNumber} · {formatDay(certificate.decidedOn, locale)} ·{" "}
				{AUTHORITY_TEXT[certificate.authority]({}, { locale })}
			</Table.Cell>
			<Table.Cell>{formatDay(certificate.validThrough, locale)}</Table.Cell>
		</Table.Row>
	)
}
