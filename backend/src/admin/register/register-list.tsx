import { Button, Container, Heading, Skeleton, Table, Tabs, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { RegisterRow } from "../../certification/register-answers"
import { useListAddress } from "../list-address"
import { LoadProblem } from "../load-problem"
import { formatDay, useLocale } from "../locale"
import { useRole } from "../officer"
import { Pages } from "../pages"
import { SearchField } from "../search-field"
import { PAGE_SIZE, type RegisterTab, useRegister } from "./api"
import { NewProductDrawer } from "./new-product-drawer"
import { StandingBadge } from "./standing-badge"
import { Stars } from "./stars"

const TABS: RegisterTab[] = ["all", "expiring", "expired", "lapsed_offered"]

/** The register: search, tabs, pages. The address keeps all three, so a list can be shared and gone back to. */
export function RegisterList() {
	const locale = useLocale()
	const navigate = useNavigate()
	const { tab, q, page, show } = useListAddress(TABS, "all")
	const { data, error, isPending, refetch } = useRegister({ q, tab, page })
	const mayRegister = useRole() === "programme_office"
	const [entering, setEntering] = useState(false)

	return (
		<Container className="divide-y p-0">
			<div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
				<div>
					<Heading>{m.admin_register({}, { locale })}</Heading>
					<Text size="small" className="text-ui-fg-subtle">
						{m.admin_register_hint({}, { locale })}
					</Text>
				</div>
				<div className="flex w-full flex-wrap items-center gap-2 sm:w-auto">
					<SearchField
						value={q}
						label={m.admin_search({}, { locale })}
						placeholder={m.admin_search_placeholder({}, { locale })}
						onSearch={(text) => show({ q: text })}
					/>
					{mayRegister ? (
						<Button size="small" onClick={() => setEntering(true)}>
							{m.admin_product_add({}, { locale })}
						</Button>
					) : null}
				</div>
			</div>
			<Tabs value={tab} onValueChange={(chosen) => show({ tab: chosen })}>
				<Tabs.List className="flex-wrap px-6 py-3">
					<Tabs.Trigger value="all">{m.admin_tab_all({}, { locale })}</Tabs.Trigger>
					<Tabs.Trigger value="expiring">{m.admin_tab_expiring({}, { locale })}</Tabs.Trigger>
					<Tabs.Trigger value="expired">{m.admin_tab_expired({}, { locale })}</Tabs.Trigger>
					<Tabs.Trigger value="lapsed_offered">{m.admin_tab_lapsed_offered({}, { locale })}</Tabs.Trigger>
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
					<RegisterTable rows={data.certifiedProducts} asked={q !== "" || tab !== "all"} />
					<Pages
						count={data.count}
						page={page}
						pageSize={PAGE_SIZE}
						things={m.admin_page_results({}, { locale })}
						onPage={(next) => show({ page: next })}
					/>
				</>
			)}
			{entering ? (
				<NewProductDrawer
					onClose={() => setEntering(false)}
					onSaved={(id) => navigate(`/chung-nhan-ocop/${id}`)}
				/>
			) : null}
		</Container>
	)
}

/** @param asked whether something narrows the list, so that an empty one is no empty register */
function RegisterTable({ rows, asked }: { rows: RegisterRow[]; asked: boolean }) {
	const locale = useLocale()
	const navigate = useNavigate()
	if (rows.length === 0) {
		return (
			<div className="px-6 py-8">
				<Text weight="plus">
					{asked ? m.admin_nothing_found({}, { locale }) : m.admin_register_empty({}, { locale })}
				</Text>
				{asked ? (
					<Text size="small" className="text-ui-fg-subtle">
						{m.admin_nothing_found_hint({}, { locale })}
					</Text>
				) : null}
			</div>
		)
	}
	return (
		<div className="overflow-x-auto">
			<Table className="min-w-[56rem]">
				<Table.Header>
					<Table.Row>
						<Table.HeaderCell>{m.admin_column_product({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_producer({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_stars({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_standing({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell>{m.admin_column_valid_through({}, { locale })}</Table.HeaderCell>
						<Table.HeaderCell className="text-right">
							{m.admin_column_offered({}, { locale })}
						</Table.HeaderCell>
					</Table.Row>
				</Table.Header>
				<Table.Body>
					{rows.map((row) => (
						<Table.Row
							key={row.id}
							className="cursor-pointer"
							onClick={() => navigate(`/chung-nhan-ocop/${row.id}`)}
						>
							<Table.Cell>
								<Link
									to={`/chung-nhan-ocop/${row.id}`}
									onClick={(event) => event.stopPropagation()}
									className="font-medium text-ui-fg-base"
								>
									{row.name.vi}
								</Link>
							</Table.Cell>
							<Table.Cell>
								{row.producer.name} · {row.ward.name}
							</Table.Cell>
							<Table.Cell>
								{row.rating ? <Stars {...row.rating} /> : m.admin_no_stars({}, { locale })}
							</Table.Cell>
							<Table.Cell>{row.latest ? <StandingBadge standing={row.latest.standing} /> : "–"}</Table.Cell>
							<Table.Cell>{row.latest ? formatDay(row.latest.validThrough, locale) : "–"}</Table.Cell>
							<Table.Cell className="text-right">{row.offered}</Table.Cell>
						</Table.Row>
					))}
				</Table.Body>
			</Table>
		</div>
	)
}
