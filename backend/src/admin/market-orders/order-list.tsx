import { Badge, Container, StatusBadge, Table, Text } from "@medusajs/ui"
import { dong, formatDong, formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Link } from "react-router-dom"
import type { MarketOrderRow } from "../../parcels/market-order-answers"
import { useListAddress } from "../list-address"
import { formatInstant, useLocale } from "../locale"
import { NothingHere } from "../nothing-here"
import { SearchedList } from "../searched-list"
import { WideTable } from "../wide-table"
import { type OrderTab, PAGE_SIZE, useMarketOrders } from "./api"
import { Attempts } from "./attempts"
import { ORDER_COLOUR, ORDER_TEXT, STATE_COLOUR, STATE_TEXT } from "./words"

const TABS: OrderTab[] = ["todo", "underway", "all", "closed", "cancelled"]

/** Orders with their parcels: what a seller must act on comes first. */
export function OrderList() {
	const locale = useLocale()
	const address = useListAddress(TABS, "todo")
	const list = useMarketOrders(address)
	return (
		<div className="flex flex-col gap-y-3">
			<Container className="divide-y p-0">
				<SearchedList
					title={m.parcel_orders({}, { locale })}
					hint={m.parcel_orders_hint({}, { locale })}
					search={{
						label: m.parcel_search({}, { locale }),
						placeholder: m.parcel_search_placeholder({}, { locale }),
					}}
					adding={null}
					tabs={[
						{ value: "todo", label: m.parcel_tab_todo({}, { locale }) },
						{ value: "underway", label: m.parcel_tab_underway({}, { locale }) },
						{ value: "all", label: m.parcel_tab_all({}, { locale }) },
						{ value: "closed", label: m.parcel_tab_closed({}, { locale }) },
						{ value: "cancelled", label: m.parcel_tab_cancelled({}, { locale }) },
					]}
					address={address}
					list={list}
					pageSize={PAGE_SIZE}
					things={m.parcel_orders_count({}, { locale })}
				>
					{({ orders }) => <OrderTable rows={orders} />}
				</SearchedList>
			</Container>
			<Attempts />
		</div>
	)
}

function OrderTable({ rows }: { rows: MarketOrderRow[] }) {
	const locale = useLocale()
	if (rows.length === 0) {
		return <NothingHere title={m.parcel_none({}, { locale })} hint={m.parcel_none_hint({}, { locale })} />
	}
	return (
		<WideTable
			columns={[
				{ label: m.parcel_column_order({}, { locale }) },
				{ label: m.parcel_column_parcels({}, { locale }) },
				{ label: m.parcel_column_state({}, { locale }) },
				{ label: m.parcel_column_phone({}, { locale }) },
				{ label: m.parcel_column_total({}, { locale }) },
				{ label: m.parcel_column_placed({}, { locale }) },
			]}
		>
			{rows.map((row) => (
				<OrderLine key={row.id} row={row} />
			))}
		</WideTable>
	)
}

function OrderLine({ row }: { row: MarketOrderRow }) {
	const locale = useLocale()
	return (
		<Table.Row>
			<Table.Cell>
				<Link to={`/market-orders/${row.id}`} className="font-medium text-ui-fg-interactive">
					{row.code}
				</Link>
			</Table.Cell>
			<Table.Cell>
				<ul className="flex flex-col gap-y-1 py-2">
					{row.parcels.map((parcel) => (
						<li key={parcel.code} className="flex items-center gap-x-2">
							<StatusBadge color={STATE_COLOUR[parcel.state]} className="whitespace-nowrap">
								{STATE_TEXT[parcel.state]({}, { locale })}
							</StatusBadge>
							<span className="max-w-64 truncate">{parcel.producer}</span>
							{parcel.fresh ? (
								<Badge size="2xsmall" color="green">
									{m.parcel_fresh({}, { locale })}
								</Badge>
							) : null}
						</li>
					))}
				</ul>
			</Table.Cell>
			<Table.Cell>
				<StatusBadge color={ORDER_COLOUR[row.state]} className="whitespace-nowrap">
					{ORDER_TEXT[row.state]({}, { locale })}
				</StatusBadge>
				{row.owed ? (
					<Text size="xsmall" className="text-ui-fg-muted">
						{m.parcel_owed({}, { locale })}
					</Text>
				) : null}
			</Table.Cell>
			<Table.Cell className="whitespace-nowrap">{formatPhone(row.phone)}</Table.Cell>
			<Table.Cell className="whitespace-nowrap">{formatDong(dong(row.total))}</Table.Cell>
			<Table.Cell className="whitespace-nowrap">{formatInstant(row.placedAt, locale)}</Table.Cell>
		</Table.Row>
	)
}
