import { Container, StatusBadge, Table, Text } from "@medusajs/ui"
import { formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Link } from "react-router-dom"
import type { RefundRow } from "../../payments/payment-answers"
import { useListAddress } from "../list-address"
import { formatInstant, useLocale } from "../locale"
import { NothingHere } from "../nothing-here"
import { SearchedList } from "../searched-list"
import { WideTable } from "../wide-table"
import { PAGE_SIZE, type RefundTab, useRefunds } from "./api"
import { RefundActs } from "./refund-acts"
import { accountText, CAUSE_TEXT, REFUND_COLOUR, REFUND_TEXT, sum } from "./words"

const TABS: RefundTab[] = ["due", "sent", "confirmed", "failed"]

/** Money that the market owes shoppers: what must be sent comes first. */
export function RefundList() {
	const locale = useLocale()
	const address = useListAddress(TABS, "due")
	const list = useRefunds(address)
	return (
		<Container className="divide-y p-0">
			<SearchedList
				title={m.money_refunds({}, { locale })}
				hint={m.money_refunds_hint({}, { locale })}
				search={{
					label: m.money_refund_search({}, { locale }),
					placeholder: m.money_refund_search_placeholder({}, { locale }),
				}}
				adding={null}
				tabs={[
					{ value: "due", label: m.money_tab_due({}, { locale }) },
					{ value: "sent", label: m.money_tab_sent({}, { locale }) },
					{ value: "confirmed", label: m.money_tab_confirmed({}, { locale }) },
					{ value: "failed", label: m.money_tab_failed({}, { locale }) },
				]}
				address={address}
				list={list}
				pageSize={PAGE_SIZE}
				things={m.money_count_refunds({}, { locale })}
			>
				{({ refunds }) => <RefundTable rows={refunds} />}
			</SearchedList>
		</Container>
	)
}

function RefundTable({ rows }: { rows: RefundRow[] }) {
	const locale = useLocale()
	if (rows.length === 0)
		return (
			<NothingHere
				title={m.money_none_refunds({}, { locale })}
				hint={m.money_none_refunds_hint({}, { locale })}
			/>
		)
	return (
		<WideTable
			className="min-w-[60rem]"
			columns={[
				{ label: m.money_column_refund({}, { locale }) },
				{ label: m.money_column_amount({}, { locale }), end: true },
				{ label: m.money_column_order({}, { locale }) },
				{ label: m.money_column_account({}, { locale }) },
				{ label: m.money_column_state({}, { locale }) },
				{},
			]}
		>
			{rows.map((row) => (
				<RefundLine key={row.id} row={row} />
			))}
		</WideTable>
	)
}

function RefundLine({ row }: { row: RefundRow }) {
	const locale = useLocale()
	return (
		<Table.Row>
			<Table.Cell className="py-2">
				<span className="font-mono whitespace-nowrap">{row.code}</span>
				<Text size="xsmall" className="whitespace-nowrap text-ui-fg-muted">
					{CAUSE_TEXT[row.cause]({}, { locale })}
				</Text>
			</Table.Cell>
			<Table.Cell className="text-right font-medium whitespace-nowrap">{sum(row.amount)}</Table.Cell>
			<Table.Cell className="py-2">
				<Link to={`/market-orders/${row.orderId}`} className="font-medium text-ui-fg-interactive">
					{row.orderCode}
				</Link>
				<Text size="xsmall" className="text-ui-fg-muted">
					<span className="inline-block max-w-40 truncate align-bottom">{row.name}</span> ·{" "}
					<span className="whitespace-nowrap">{formatPhone(row.phone)}</span>
				</Text>
			</Table.Cell>
			<Table.Cell className="max-w-72 py-2 break-words whitespace-normal">
				{accountText(row, locale)}
				{row.note ? (
					<Text size="xsmall" className="text-ui-fg-muted">
						{row.note}
					</Text>
				) : null}
			</Table.Cell>
			<Table.Cell className="py-2">
				<StatusBadge color={REFUND_COLOUR[row.state]} className="whitespace-nowrap">
					{REFUND_TEXT[row.state]({}, { locale })}
				</StatusBadge>
				<Text size="xsmall" className="whitespace-nowrap text-ui-fg-muted">
					{formatInstant(row.at, locale)}
				</Text>
			</Table.Cell>
			<Table.Cell>
				<RefundActs refund={row} />
			</Table.Cell>
		</Table.Row>
	)
}
