import { Heading, Table, Text } from "@medusajs/ui"
import { dong, formatDong, sumDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import type { LineTax } from "../../settlement/ledger-answers"
import { useLocale } from "../locale"
import { WideTable } from "../wide-table"

/** The value added tax within an order's prices, line by line. */
export function TaxTable({ taxes }: { taxes: LineTax[] }) {
	const locale = useLocale()
	if (taxes.length === 0) return null
	const sum = sumDong(taxes.map(({ tax }) => dong(tax)))
	return (
		<section>
			<Heading level="h2" className="px-6 py-4">
				{m.ledger_taxes({}, { locale })}
			</Heading>
			<WideTable
				className="min-w-[44rem]"
				columns={[
					{ label: m.ledger_column_line({}, { locale }) },
					{ label: m.ledger_column_gross({}, { locale }), end: true },
					{ label: m.ledger_column_rate({}, { locale }), end: true },
					{ label: m.ledger_column_rule({}, { locale }) },
					{ label: m.ledger_column_tax({}, { locale }), end: true },
				]}
			>
				{taxes.map(({ lineId, title, gross, percent, rule, tax }) => (
					<Table.Row key={lineId}>
						<Table.Cell>{title ?? m.ledger_taxes_delivery({}, { locale })}</Table.Cell>
						<Table.Cell className="text-right tabular-nums">{formatDong(dong(gross))}</Table.Cell>
						<Table.Cell className="text-right tabular-nums">{percent}%</Table.Cell>
						<Table.Cell>{rule ?? "–"}</Table.Cell>
						<Table.Cell className="text-right tabular-nums">{formatDong(dong(tax))}</Table.Cell>
					</Table.Row>
				))}
			</WideTable>
			<Text size="small" weight="plus" className="px-6 py-3 text-right tabular-nums">
				{m.ledger_taxes_sum({ amount: formatDong(sum) }, { locale })}
			</Text>
		</section>
	)
}
