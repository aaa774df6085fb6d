import { Table, Text } from "@medusajs/ui"
import { dong, formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Link } from "react-router-dom"
import type { LedgerLine, LedgerPage } from "../../settlement/ledger-answers"
import { formatDay, formatInstant, useLocale } from "../locale"
import { WideTable } from "../wide-table"
import { NoEntries } from "./no-entries"
import { EVENT_TEXT, KIND_TEXT, partyName } from "./words"

/** Entries, the newest first, and what all that were asked for come to: zero for an order, its balance for a party. */
export function EntryTable({ page }: { page: LedgerPage }) {
	const locale = useLocale()
	if (page.entries.length === 0) return <NoEntries />
	return (
		<>
			<WideTable
				className="min-w-[64rem]"
				columns={[
					{ label: m.ledger_column_at({}, { locale }) },
					{ label: m.ledger_column_event({}, { locale }) },
					{ label: m.ledger_column_order({}, { locale }) },
					{ label: m.ledger_column_party({}, { locale }) },
					{ label: m.ledger_column_kind({}, { locale }) },
					{ label: m.ledger_column_rule({}, { locale }) },
					{ label: m.ledger_column_amount({}, { locale }), end: true },
				]}
			>
				{page.entries.map((line) => (
					<EntryLine key={line.id} line={line} />
				))}
			</WideTable>
			<Text size="small" weight="plus" className="px-6 py-3 text-right tabular-nums">
				{m.ledger_sum({ amount: formatDong(dong(page.sum)) }, { locale })}
			</Text>
		</>
	)
}

function EntryLine({ line }: { line: LedgerLine }) {
	const locale = useLocale()
	const { order, parcel, party, rule } = line
	return (
		<Table.Row>
			<Table.Cell className="whitespace-nowrap">{formatInstant(line.at, locale)}</Table.Cell>
			<Table.Cell>{EVENT_TEXT[line.event.name]({}, { locale })}</Table.Cell>
			<Table.Cell className="whitespace-nowrap">
				{order.code ? (
					<Link to={`/so-cai?tab=entries&q=${order.code}`} className="text-ui-fg-interactive">
						{order.code}
					</Link>
				) : (
					m.ledger_order_unknown({}, { locale })
				)}
				{parcel?.code ? `, ${m.ledger_parcel({ code: parcel.code }, { locale })}` : null}
			</Table.Cell>
			<Table.Cell>{partyName(party, locale)}</Table.Cell>
			<Table.Cell>{KIND_TEXT[line.kind]({}, { locale })}</Table.Cell>
			<Table.Cell>
				{rule ? m.ledger_rule({ code: rule.code, day: formatDay(rule.from, locale) }, { locale }) : "–"}
			</Table.Cell>
			<Table.Cell className="whitespace-nowrap text-right tabular-nums">
				{formatDong(dong(line.amount))}
			</Table.Cell>
		</Table.Row>
	)
}
