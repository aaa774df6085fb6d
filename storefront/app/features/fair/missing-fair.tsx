import { m } from "@ocop/messages"
import { LinkButton, useLocale } from "@ocop/ui"
import { MissingPage } from "~/features/content/missing-page"
import { localePath } from "~/platform/locale"

/** No such fair, or no such booth at it. */
export function MissingFair() {
	const locale = useLocale()
	return (
		<MissingPage
			title={m.fair_missing_title({}, { locale })}
			text={m.fair_missing({}, { locale })}
			actions={
				<LinkButton href={localePath("/hoi-cho", locale)}>{m.fair_to_list({}, { locale })}</LinkButton>
			}
		/>
	)
}
