import { Button, Container, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useSearchParams } from "react-router-dom"
import type { LedgerPage } from "../../settlement/ledger-answers"
import { useListAddress } from "../list-address"
import { useLocale } from "../locale"
import { SearchedList } from "../searched-list"
import { AlarmBanner } from "./alarm-banner"
import { PAGE_SIZE, useBalances, useEntries } from "./api"
import { BalanceTable } from "./balance-table"
import { EntryTable } from "./entry-table"
import { TaxTable } from "./tax-table"
import { partyName } from "./words"

type LedgerTab = "balances" | "shoppers" | "entries"
const TABS: LedgerTab[] = ["balances", "shoppers", "entries"]

/** The ledger: whether it is sound, who owes whom, and every entry. The address keeps what is shown. */
export function LedgerView() {
	const locale = useLocale()
	const address = useListAddress(TABS, "balances")
	const { tab, page, q } = address
	const [parameters] = useSearchParams()
	const balances = useBalances({ shoppers: tab === "shoppers", page }, tab !== "entries")
	const entries = useEntries({ q, party: parameters.get("party"), page }, tab === "entries")
	const frame = {
		title: m.ledger_title({}, { locale }),
		hint: m.ledger_hint({}, { locale }),
		search: {
			label: m.ledger_search({}, { locale }),
			placeholder: m.ledger_search_placeholder({}, { locale }),
		},
		adding: null,
		tabs: [
			{ value: "balances" as const, label: m.ledger_tab_balances({}, { locale }) },
			{ value: "shoppers" as const, label: m.ledger_tab_shoppers({}, { locale }) },
			{ value: "entries" as const, label: m.ledger_tab_entries({}, { locale }) },
		],
		// An order is looked for among the entries, wherever one stands.
		address: {
			...address,
			show: (change: Parameters<typeof address.show>[0]) =>
				address.show(change.q === undefined ? change : { ...change, tab: "entries" }),
		},
		pageSize: PAGE_SIZE,
	}
	return (
		<Container className="divide-y p-0">
			<AlarmBanner />
			{tab === "entries" ? (
				<SearchedList {...frame} list={entries} things={m.ledger_count_entries({}, { locale })}>
					{(found) => (
						<>
							<PartyShown party={found.party} />
							<EntryTable page={found} />
							<TaxTable taxes={found.taxes} />
						</>
					)}
				</SearchedList>
			) : (
				<SearchedList {...frame} list={balances} things={m.ledger_count_parties({}, { locale })}>
					{(found) => <BalanceTable rows={found.balances} />}
				</SearchedList>
			)}
		</Container>
	)
}

/** Says whose entries these are when they are one party's, and leads back to all. */
function PartyShown({ party }: { party: LedgerPage["party"] }) {
	const locale = useLocale()
	const [, setParameters] = useSearchParams()
	if (!party) return null
	const showAll = () =>
		setParameters((current) => {
			const next = new URLSearchParams(current)
			next.delete("party")
			next.delete("page")
			return next
		})
	return (
		<div className="flex flex-wrap items-center gap-3 px-6 py-3">
			<Text size="small" weight="plus">
				{m.ledger_only_party({ name: partyName(party, locale) }, { locale })}
			</Text>
			<Button size="small" variant="transparent" onClick={showAll}>
				{m.ledger_all_parties({}, { locale })}
			</Button>
		</div>
	)
}
