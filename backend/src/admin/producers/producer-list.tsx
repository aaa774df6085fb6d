import { Button, Container, Heading, Skeleton, StatusBadge, Table, Tabs, Text } from "@medusajs/ui"
import { formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { ProducerRegisterRow } from "../../producers/producer-answers"
import { useListAddress } from "../list-address"
import { LoadProblem } from "../load-problem"
import { useLocale } from "../locale"
import { useRole } from "../officer"
import { Pages } from "../pages"
import { SearchField } from "../search-field"
import { PAGE_SIZE, type ProducerTab, useProducers } from "./api"
import { ApproveButton } from "./approve-button"
import { NewProducerDrawer } from "./new-producer-drawer"
import { KIND_TEXT, STATE_COLOUR, STATE_TEXT } from "./words"

const TABS: ProducerTab[] = ["all", "applied"]

/** Who makes the products: search, those who wait, and a form for a new one. */
export function ProducerList() {
	const locale = useLocale()
	const { tab, q, page, show } = useListAddress(TABS, "all")
	const { data, error, isPending, refetch } = useProducers({ q, tab, page })
	const role = useRole()
	const [entering, setEntering] = useState(false)
	return (
		<Container className="divide-y p-0">
			<div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
				<div>
					<Heading>{m.admin_producers({}, { locale })}</Heading>
					<Text size="small" className="text-ui-fg-subtle">
						{m.admin_producers_hint({}, { locale })}
					</Text>
				</div>
				<div className="flex w-full flex-wrap items-center gap-2 sm:w-auto">
					<SearchField
						value={q}
						label={m.admin_producer_search({}, { locale })}
						placeholder={m.admin_producer_search_placeholder({}, { locale })}
						onSearch={(text) => show({ q: text })}
					/>
					{role ? (
						<Button size="small" onClick={() => setEntering(true)}>
							{m.admin_producer_add({}, { locale })}
						</Button>
					) : null}
				</div>
			</div>
			<Tabs value={tab} onValueChange={(chosen) => show({ tab: chosen })}>
				<Tabs.List className="flex-wrap px-6 py-3">
					<Tabs.Trigger value="all">{m.admin_tab_all({}, { locale })}</Tabs.Trigger>
					<Tabs.Trigger value="applied">{m.admin_tab_waiting({}, { locale })}</Tabs.Trigger>
				</Tabs.List>
			</Tabs>
			{error ? (
				<LoadProblem error={error} onRetry={refetch} />
			) : isPending ? (
				<div role="status" aria-label={m.admin_loading({}, { locale })} className="space-y-3 px-6 py-4">
					{[1, 2, 3, 4, 5].map((row) => (
						<Skeleton key={row} className="h-8 w-full" />
					))}
				</div>
			) : (
				<>
					<ProducerTable rows={data.producers} mayApprove={role === "operator"} />
					<Pages
						count={data.count}
						page={page}
						pageSize={PAGE_SIZE}
						things={m.admin_producers_count({}, { locale })}
						onPage={(next) => show({ page: next })}
					/>
				</>
			)}
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
			<div className="px-6 py-8">
				<Text weight="plus">{m.admin_producer_none({}, { locale })}</Text>
				<Text size="small" className="text-ui-fg-subtle">
					{m.admin_producer_none_hint({}, { locale })}
				</Text>
			</div>
		)
	}
	return (
		<div className="overflow-x-auto">
			<Table className="min-w-[56rem]">
				<Table.Header>
					<Table.Row>
						<Table.HeaderCell>{m.admin_column_name({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_standing({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_kind({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_ward({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_phone({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_products({}, { locale })}</Table.HeaderCell>
					</Table.Row>
				</Table.Header>
				<Table.Body>
					{rows.map((row) => (
						<ProducerLine key={row.id} row={row} mayApprove={mayApprove} />
					))}
				</Table.Body>
			</Table>
		</div>
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
