import { m } from "@ocop/messages"
import { LinkButton, useLocale } from "@ocop/ui"
import { MissingPage } from "~/features/content/missing-page"
import { localePath } from "~/platform/locale"

/** No such point of sale, or no such page of its shelf. */
export function MissingShowroom() {
	const locale = useLocale()
	return (
		<MissingPage
			title={m.showroom_missing_title({}, { locale })}
			text={m.showroom_missing({}, { locale })}
			actions={
				<LinkButton href={localePath("/diem-ban", locale)}>{m.showroom_all({}, { locale })}</LinkButton>
			}
		/>
	)
}
