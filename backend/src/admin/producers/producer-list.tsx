import { Container, StatusBadge, Table } from "@medusajs/ui"
import { formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { ProducerRegisterRow } from "../../producers/producer-answers"
import { useListAddress } from "../list-address"
import { useLocale } from "../locale"
import { NothingHere } from "../nothing-here"
import { useRole } from "../officer"
import { SearchedList } from "../searched-list"
import { WideTable } from "../wide-table"
import { PAGE_SIZE, type ProducerTab, useProducers } from "./api"
import { ApproveButton } from "./approve-button"
import { NewProducerDrawer } from "./new-producer-drawer"
import { KIND_TEXT, STATE_COLOUR, STATE_TEXT } from "./words"

const TABS: ProducerTab[] = ["all", "applied"]

/** Who makes the products: search, those who wait, and a form for a new one. */
export function ProducerList() {
	const locale = useLocale()
	const address = useListAddress(TABS, "all")
	const list = useProducers(address)
	const role = useRole()
	const [entering, setEntering] = useState(false)
	return (
		<Container className="divide-y p-0">
			<SearchedList
				title={m.admin_producers({}, { locale })}
				hint={m.admin_producers_hint({}, { locale })}
				search={{
					label: m.admin_producer_search({}, { locale }),
					placeholder: m.admin_producer_search_placeholder({}, { locale }),
				}}
				adding={
					role ? { label: m.admin_producer_add({}, { locale }), onPress: () => setEntering(true) } : null
				}
				tabs={[
					{ value: "all", label: m.admin_tab_all({}, { locale }) },
					{ value: "applied", label: m.admin_tab_waiting({}, { locale }) },
				]}
				address={address}
				list={list}
				pageSize={PAGE_SIZE}
				things={m.admin_producers_count({}, { locale })}
			>
				{({ producers }) => <ProducerTable rows={producers} mayApprove={role === "operator"} />}
			</SearchedList>
			{entering ? (
				<NewProducerDrawer waits={role === "programme_office"} onClose={() => setEntering(false)} />
			) : null}
		</Container>
	)
}

function ProducerTable({ rows, mayApprove }: { rows: ProducerRegisterRow[]; mayApprove: boolean }) {
	const locale = useLocale()
	if (rows.length === 0) {
		return (
			<NothingHere
				title={m.admin_producer_none({}, { locale })}
				hint={m.admin_producer_none_hint({}, { locale })}
			/>
		)
	}
	return (
		<WideTable
			columns={[
				{ label: m.admin_column_name({}, { locale }) },
				{ label: m.admin_column_standing({}, { locale }) },
				{ label: m.admin_column_kind({}, { locale }) },
				{ label: m.admin_column_ward({}, { locale }) },
				{ label: m.admin_column_phone({}, { locale }) },
				{ label: m.admin_column_products({}, { locale }) },
			]}
		>
			{rows.map((row) => (
				<ProducerLine key={row.id} row={row} mayApprove={mayApprove} />
			))}
		</WideTable>
	)
}

function ProducerLine({ row, mayApprove }: { row: ProducerRegisterRow; mayApprove: boolean }) {
	const locale = useLocale()
	return (
		<Table.Row>
			<Table.Cell>
				<span className="font-medium text-ui-fg-base">{row.name}</span>
			</Table.Cell>
			<Table.Cell>
				<div className="flex items-center gap-2">
					<StatusBadge color={STATE_COLOUR[row.state]} className="whitespace-nowrap">
						{STATE_TEXT[row.state]({}, { locale })}
					</StatusBadge>
					{mayApprove && row.state === "applied" ? <ApproveButton producer={row} /> : null}
				</div>
			</Table.Cell>
			<Table.Cell>{KIND_TEXT[row.kind]({}, { locale })}</Table.Cell>
			<Table.Cell>{row.ward.name}</Table.Cell>
			<Table.Cell className="whitespace-nowrap">{row.phone ? formatPhone(row.phone) : "–"}</Table.Cell>
			<Table.Cell>
				{row.certified > 0 ? (
					<Link to={`/chung-nhan-ocop?q=${encodeURIComponent(row.name)}`} className="text-ui-fg-interactive">
						{m.admin_producer_products({ count: row.certified }, { locale })}
					</Link>
				) : (
					"–"
				)}
			</Table.Cell>
		</Table.Row>
	)
}
