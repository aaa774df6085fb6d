import { Container, Heading, Input, Skeleton, Table, Tabs, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useEffect, useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import type { RegisterRow } from "../../certification/register-answers"
import { formatDay, useLocale } from "../locale"
import { PAGE_SIZE, type RegisterTab, useRegister } from "./api"
import { StandingBadge } from "./standing-badge"
import { Stars } from "./stars"

const TABS: RegisterTab[] = ["all", "expiring", "expired", "lapsed_offered"]
const TYPING_PAUSE_MS = 300

/** The register: search, tabs, pages. The address keeps all three, so a list can be shared and gone back to. */
export function RegisterList() {
	const locale = useLocale()
	const [address, setAddress] = useSearchParams()
	const tab = TABS.find((known) => known === address.get("tab")) ?? "all"
	const q = address.get("q") ?? ""
	const page = Math.max(1, Number.parseInt(address.get("page") ?? "1", 10) || 1)
	const { data, error, isPending } = useRegister({ q, tab, page })

	const show = (change: { tab?: string; q?: string; page?: number }) =>
		setAddress((current) => {
			const next = new URLSearchParams(current)
			// Another question starts on its first page.
			next.delete("page")
			for (const [key, value] of Object.entries(change)) next.set(key, String(value))
			return next
		})

	return (
		<Container className="divide-y p-0">
			<div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
				<div>
					<Heading>{m.admin_register({}, { locale })}</Heading>
					<Text size="small" className="text-ui-fg-subtle">
						{m.admin_register_hint({}, { locale })}
					</Text>
				</div>
				<SearchField value={q} onSearch={(text) => show({ q: text })} />
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
				<Text className="px-6 py-8 text-ui-fg-error">{error.message}</Text>
			) : isPending ? (
				<div className="space-y-3 px-6 py-4">
					{[1, 2, 3, 4, 5].map((row) => (
						<Skeleton key={row} className="h-8 w-full" />
					))}
				</div>
			) : (
				<>
					<RegisterTable rows={data.certifiedProducts} />
					<Pages count={data.count} page={page} onPage={(next) => show({ page: next })} />
				</>
			)}
		</Container>
	)
}

function SearchField({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
	const locale = useLocale()
	const [typed, setTyped] = useState(value)
	useEffect(() => {
		if (typed === value) return
		const pause = setTimeout(() => onSearch(typed), TYPING_PAUSE_MS)
		return () => clearTimeout(pause)
	}, [typed, value, onSearch])
	return (
		<Input
			type="search"
			className="w-72"
			maxLength={100}
			value={typed}
			onChange={(event) => setTyped(event.target.value)}
			aria-label={m.admin_search({}, { locale })}
			placeholder={m.admin_search_placeholder({}, { locale })}
		/>
	)
}

function RegisterTable({ rows }: { rows: RegisterRow[] }) {
	const locale = useLocale()
	const navigate = useNavigate()
	if (rows.length === 0) {
		return <Text className="px-6 py-8 text-ui-fg-subtle">{m.admin_nothing_found({}, { locale })}</Text>
	}
	return (
		<div className="overflow-x-auto">
			<Table>
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
								<a
									href={`/app/chung-nhan-ocop/${row.id}`}
									onClick={(event) => event.preventDefault()}
									className="font-medium text-ui-fg-base"
								>
									{row.name.vi}
								</a>
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

function Pages({ count, page, onPage }: { count: number; page: number; onPage: (page: number) => void }) {
	const locale = useLocale()
	const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
	return (
		<Table.Pagination
			count={count}
			pageSize={PAGE_SIZE}
			pageIndex={page - 1}
			pageCount={pages}
			canPreviousPage={page > 1}
			canNextPage={page < pages}
			previousPage={() => onPage(page - 1)}
			nextPage={() => onPage(page + 1)}
			translations={{
				of: m.admin_page_of({}, { locale }),
				results: m.admin_page_results({}, { locale }),
				pages: m.admin_page_pages({}, { locale }),
				prev: m.admin_page_previous({}, { locale }),
				next: m.admin_page_next({}, { locale }),
			}}
		/>
	)
}
