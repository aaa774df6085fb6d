import { Button, Table, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import type { UnmatchedMoney } from "../../payments/payment-answers"
import { formatInstant, useLocale } from "../locale"
import { NothingHere } from "../nothing-here"
import { WideTable } from "../wide-table"
import { MoneyAsideDrawer } from "./aside-drawer"
import { MatchDrawer } from "./match-drawer"
import { SOURCE_TEXT, sum } from "./words"

/** Money that came and named no order that is known, or the part of it that an officer has set aside. */
export function UnmatchedTable({ rows, isAside }: { rows: UnmatchedMoney[]; isAside: boolean }) {
	const locale = useLocale()
	const [matching, setMatching] = useState<UnmatchedMoney | null>(null)
	const [aside, setAside] = useState<UnmatchedMoney | null>(null)
	if (rows.length === 0)
		return (
			<NothingHere
				title={isAside ? m.money_none_set_aside({}, { locale }) : m.money_none_unmatched({}, { locale })}
				hint={
					isAside ? m.money_none_set_aside_hint({}, { locale }) : m.money_none_unmatched_hint({}, { locale })
				}
			/>
		)
	return (
		<>
			<WideTable
				columns={[
					{ label: m.money_column_at({}, { locale }) },
					{ label: m.money_column_amount({}, { locale }), end: true },
					{ label: m.money_column_content({}, { locale }) },
					{ label: m.money_column_payer({}, { locale }) },
					{ label: m.money_column_source({}, { locale }) },
					{},
				]}
			>
				{rows.map((row) => (
					<Table.Row key={row.id}>
						<Table.Cell className="whitespace-nowrap">{formatInstant(row.at, locale)}</Table.Cell>
						<Table.Cell className="text-right font-medium whitespace-nowrap">{sum(row.amount)}</Table.Cell>
						<Table.Cell className="max-w-80 py-2 break-words whitespace-normal">
							{row.content}
							{row.setAside === null ? null : (
								<Text size="xsmall" className="text-ui-fg-muted">
									{row.setAside}
								</Text>
							)}
						</Table.Cell>
						<Table.Cell className="max-w-56 py-2 break-words whitespace-normal">{row.payer}</Table.Cell>
						<Table.Cell className="whitespace-nowrap">{SOURCE_TEXT[row.provider]({}, { locale })}</Table.Cell>
						<Table.Cell className="space-x-2 text-right whitespace-nowrap">
							{row.setAside === null ? (
								<Button size="small" variant="transparent" onClick={() => setAside(row)}>
									{m.money_set_aside({}, { locale })}
								</Button>
							) : null}
							<Button size="small" variant="secondary" onClick={() => setMatching(row)}>
								{m.money_match({}, { locale })}
							</Button>
						</Table.Cell>
					</Table.Row>
				))}
			</WideTable>
			{aside ? <MoneyAsideDrawer money={aside} onClose={() => setAside(null)} /> : null}
			{matching ? <MatchDrawer money={matching} onClose={() => setMatching(null)} /> : null}
		</>
	)
}
