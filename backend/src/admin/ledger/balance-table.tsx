import { Table } from "@medusajs/ui"
import { dong, formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Link } from "react-router-dom"
import type { BalancesPage } from "../../settlement/ledger-answers"
import { useLocale } from "../locale"
import { WideTable } from "../wide-table"
import { NoEntries } from "./no-entries"
import { balanceMeaning, partyName } from "./words"

/** Who is owed and who owes, the largest first; a party leads to its entries. */
export function BalanceTable({ rows }: { rows: BalancesPage["balances"] }) {
	const locale = useLocale()
	if (rows.length === 0) return <NoEntries />
	return (
		<WideTable
			className="sm:min-w-[44rem]"
			columns={[
				{ label: m.ledger_column_party({}, { locale }) },
				{ label: m.ledger_column_balance({}, { locale }), end: true },
				{ label: m.ledger_column_meaning({}, { locale }) },
				{ label: m.ledger_column_entries({}, { locale }), end: true },
			]}
		>
			{rows.map(({ party, balance, entries }) => {
				const account = `${party.kind}:${party.id}`
				return (
					<Table.Row key={account}>
						<Table.Cell className="py-2 whitespace-normal">
							<Link
								to={`/so-cai?tab=entries&party=${encodeURIComponent(account)}`}
								className="font-medium text-ui-fg-interactive"
							>
								{partyName(party, locale)}
							</Link>
						</Table.Cell>
						<Table.Cell className="whitespace-nowrap text-right tabular-nums">
							{formatDong(dong(balance))}
						</Table.Cell>
						<Table.Cell className="py-2 whitespace-normal">
							{balanceMeaning(party, balance, locale)}
						</Table.Cell>
						<Table.Cell className="text-right tabular-nums">{entries}</Table.Cell>
					</Table.Row>
				)
			})}
		</WideTable>
	)
}
