import { Container, Table } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { RegisterRow } from "../../certification/register-answers"
import { useListAddress } from "../list-address"
import { formatDay, useLocale } from "../locale"
import { NothingHere } from "../nothing-here"
import { useRole } from "../officer"
import { SearchedList } from "../searched-list"
import { WideTable } from "../wide-table"
import { PAGE_SIZE, type RegisterTab, useRegister } from "./api"
import { NewProductDrawer } from "./new-product-drawer"
import { StandingBadge } from "./standing-badge"
import { Stars } from "./stars"

const TABS: RegisterTab[] = ["all", "expiring", "expired", "lapsed_offered"]

/** The register: search, tabs, pages. The address keeps all three, so a list can be shared and gone back to. */
export function RegisterList() {
	const locale = useLocale()
	const navigate = useNavigate()
	const address = useListAddress(TABS, "all")
	const list = useRegister(address)
	const mayRegister = useRole() === "programme_office"
	const [entering, setEntering] = useState(false)

	return (
		<Container className="divide-y p-0">
			<SearchedList
				title={m.admin_register({}, { locale })}
				hint={m.admin_register_hint({}, { locale })}
				search={{
					label: m.admin_search({}, { locale }),
					placeholder: m.admin_search_placeholder({}, { locale }),
				}}
				adding={
					mayRegister
						? { label: m.admin_product_add({}, { locale }), onPress: () => setEntering(true) }
						: null
				}
				tabs={[
					{ value: "all", label: m.admin_tab_all({}, { locale }) },
					{ value: "expiring", label: m.admin_tab_expiring({}, { locale }) },
					{ value: "expired", label: m.admin_tab_expired({}, { locale }) },
					{ value: "lapsed_offered", label: m.admin_tab_lapsed_offered({}, { locale }) },
				]}
				address={address}
				list={list}
				pageSize={PAGE_SIZE}
				things={m.admin_page_results({}, { locale })}
			>
				{({ certifiedProducts }) => (
					<RegisterTable rows={certifiedProducts} asked={address.q !== "" || address.tab !== "all"} />
				)}
			</SearchedList>
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
		return asked ? (
			<NothingHere
				title={m.admin_nothing_found({}, { locale })}
				hint={m.admin_nothing_found_hint({}, { locale })}
			/>
		) : (
			<NothingHere title={m.admin_register_empty({}, { locale })} />
		)
	}
	return (
		<WideTable
			columns={[
				{ label: m.admin_column_product({}, { locale }) },
				{ label: m.admin_column_producer({}, { locale }) },
				{ label: m.admin_column_stars({}, { locale }) },
				{ label: m.admin_column_standing({}, { locale }) },
				{ label: m.admin_column_valid_through({}, { locale }) },
				{ label: m.admin_column_offered({}, { locale }), end: true },
			]}
		>
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
					<Table.Cell>{row.rating ? <Stars {...row.rating} /> : m.admin_no_stars({}, { locale })}</Table.Cell>
					<Table.Cell>{row.latest ? <StandingBadge standing={row.latest.standing} /> : "–"}</Table.Cell>
					<Table.Cell>{row.latest ? formatDay(row.latest.validThrough, locale) : "–"}</Table.Cell>
					<Table.Cell className="text-right">{row.offered}</Table.Cell>
				</Table.Row>
			))}
		</WideTable>
	)
}
