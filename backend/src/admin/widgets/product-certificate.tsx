import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { Link } from "react-router-dom"
import { formatDay, useLocale } from "../locale"
import { useRegisterOfListing } from "../register/api"
import { StandingBadge } from "../register/standing-badge"
import { Stars } from "../register/stars"

/** On a listing's page: the certified product behind it and what its stars are now. */
export default function ProductCertificate({ data: product }: { data: { id: string } }) {
	const locale = useLocale()
	const { data, error } = useRegisterOfListing(product.id)
	const certified = data?.certifiedProducts[0]
	return (
		<Container>
			<Heading level="h2">{m.admin_widget_title({}, { locale })}</Heading>
			{error ? <Text className="text-ui-fg-error">{error.message}</Text> : null}
			{data && !certified ? (
				<Text size="small" className="mt-2 text-ui-fg-subtle">
					{m.admin_widget_none({}, { locale })}
				</Text>
			) : null}
			{certified ? (
				<div className="mt-2 flex flex-col items-start gap-y-1">
					{certified.rating ? (
						<Stars {...certified.rating} />
					) : (
						<Text size="small">{m.admin_no_stars({}, { locale })}</Text>
					)}
					{certified.latest ? (
						<>
							<StandingBadge standing={certified.latest.standing} />
							<Text size="small" className="text-ui-fg-subtle">
								{m.admin_valid_through({ day: formatDay(certified.latest.validThrough, locale) }, { locale })}
							</Text>
						</>
					) : null}
					<Link to={`/chung-nhan-ocop/${certified.id}`} className="text-ui-fg-interactive">
						<Text size="small">{m.admin_widget_open({}, { locale })}</Text>
					</Link>
				</div>
			) : null}
		</Container>
	)
}

export const config = defineWidgetConfig({
	id: "ocop:product-certificate",
	zone: "product.details.side.before",
})
