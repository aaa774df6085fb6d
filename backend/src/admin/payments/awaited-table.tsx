import { Button, Table, Text } from "@medusajs/ui"
import { formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { AwaitedTransfer } from "../../payments/payment-answers"
import { formatInstant, useLocale } from "../locale"
import { ConfirmDrawer } from "./confirm-drawer"
import { NothingHere } from "./nothing-here"
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
		<div className="overflow-x-auto">
			<Table className="min-w-[56rem]">
				<Table.Header>
					<Table.Row>
						<Table.HeaderCell>{m.money_column_order({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.money_column_content({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell className="text-right">{m.money_column_open({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell className="text-right">
							{m.money_column_received({}, { locale })}
						</Table.HeaderCell>
						<Table.HeaderCell>{m.money_column_shopper({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.money_column_expires({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell />
					</Table.Row>
				</Table.Header>
				<Table.Body>
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
				</Table.Body>
			</Table>
			{confirming ? <ConfirmDrawer row={confirming} onClose={() => setConfirming(null)} /> : null}
		</div>
	)
}
