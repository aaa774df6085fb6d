import { m } from "@ocop/messages"
import { useLocale } from "../locale"
import { NothingHere } from "../nothing-here"

export function NoEntries() {
	const locale = useLocale()
	return <NothingHere title={m.ledger_none({}, { locale })} hint={m.ledger_none_hint({}, { locale })} />
}
