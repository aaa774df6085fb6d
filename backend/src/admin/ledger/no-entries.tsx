import { Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useLocale } from "../locale"

export function NoEntries() {
	const locale = useLocale()
	return (
		<div className="px-6 py-8">
			<Text weight="plus">{m.ledger_none({}, { locale })}</Text>
			<Text size="small" className="text-ui-fg-subtle">
				{m.ledger_none_hint({}, { locale })}
			</Text>
		</div>
	)
}
