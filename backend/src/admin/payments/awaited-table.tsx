import { Button, Table, Text } from "@medusajs/ui"
import { formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { AwaitedTransfer } from "../../payments/payment-answers"
import { formatInstant, useLocale } from "../locale"
import { NothingHere } from "../nothing-here"
import { WideTable } from "../wide-table"
import { ConfirmDrawer } from "./confirm-drawer"
import { sum } from "./words"

/** Orders that wait for a transfer, each with what is still missing. */
export function AwaitedTable({ rows }: { rows: AwaitedTransfer[] }) {
	const locale = useLocale()
	const [confirming, setConfirming] = useState<AwaitedTransfer | null>(null)
	if (rows.length === 0)
		return (
			<NothingHere
				title={m.money_none_awaiting({}, { locale })}
				hint={m.money_none_awaiting_hint({}, { locale })}
			/>
		)
	return (
		<>
			<WideTable
				columns={[
					{ label: m.money_column_order({}, { locale }) },
					{ label: m.money_column_content({}, { locale }) },
					{ label: m.money_column_open({}, { locale }), end: true },
					{ label: m.money_column_received({}, { locale }), end: true },
					{ label: m.money_column_shopper({}, { locale }) },
					{ label: m.money_column_expires({}, { locale }) },
					{},
				]}
			>
				{rows.map((row) => (
					<Table.Row key={row.orderId}>
						<Table.Cell>
							<Link to={`/market-orders/${row.orderId}`} className="font-medium text-ui-fg-interactive">
								{row.code}
							</Link>
						</Table.Cell>
						<Table.Cell className="font-mono whitespace-nowrap">{row.content}</Table.Cell>
						<Table.Cell className="text-right font-medium whitespace-nowrap">{sum(row.open)}</Table.Cell>
						<Table.Cell className="text-right whitespace-nowrap">{sum(row.received)}</Table.Cell>
						<Table.Cell className="py-2">
							<span className="block max-w-48 truncate">{row.name}</span>
							<Text size="xsmall" className="whitespace-nowrap text-ui-fg-muted">
								{formatPhone(row.phone)}
							</Text>
						</Table.Cell>
						<Table.Cell className="whitespace-nowrap">{formatInstant(row.expiresAt, locale)}</Table.Cell>
						<Table.Cell className="text-right">
							<Button size="small" variant="secondary" onClick={() => setConfirming(row)}>
								{m.money_confirm({}, { locale })}
							</Button>
						</Table.Cell>
					</Table.Row>
				))}
			</WideTable>
			{confirming ? <ConfirmDrawer row={confirming} onClose={() => setConfirming(null)} /> : null}
		</>
	)
}
