import { m } from "@ocop/messages"
import { LinkButton, useLocale } from "@ocop/ui"
import { MissingPage } from "~/features/content/missing-page"
import { localePath } from "~/platform/locale"

/** No such producer, or no such page of its shelf. */
export function MissingProducer() {
	const locale = useLocale()
	return (
		<MissingPage
			title={m.pages_producer_missing_title({}, { locale })}
			text={m.pages_producer_missing({}, { locale })}
			actions={
				<LinkButton href={localePath("/chu-the", locale)}>{m.pages_producers_all({}, { locale })}</LinkButton>
			}
		/>
	)
}
