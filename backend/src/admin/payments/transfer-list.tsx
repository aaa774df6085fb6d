import { Container } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import { useListAddress } from "../list-address"
import { useLocale } from "../locale"
import { SearchedList } from "../searched-list"
import { PAGE_SIZE, type TransferTab, useTransfers } from "./api"
import { AwaitedTable } from "./awaited-table"
import { StatementDrawer } from "./statement-drawer"
import { UnmatchedTable } from "./unmatched-table"

const TABS: TransferTab[] = ["awaiting", "unmatched", "set_aside"]

const COUNTED = {
	awaiting: m.money_count_awaiting,
	unmatched: m.money_count_unmatched,
	set_aside: m.money_count_set_aside,
} satisfies Record<TransferTab, unknown>

/** Orders that wait for a transfer, money that belongs to no known order, and the bank's statement. */
export function TransferList() {
	const locale = useLocale()
	const address = useListAddress(TABS, "awaiting")
	const list = useTransfers(address)
	const [uploading, setUploading] = useState(false)
	return (
		<Container className="divide-y p-0">
			<SearchedList
				title={m.money_transfers({}, { locale })}
				hint={m.money_transfers_hint({}, { locale })}
				search={{
					label: m.money_search({}, { locale }),
					placeholder: m.money_search_placeholder({}, { locale }),
				}}
				adding={{ label: m.money_statement({}, { locale }), onPress: () => setUploading(true) }}
				tabs={[
					{ value: "awaiting", label: m.money_tab_awaiting({}, { locale }) },
					{ value: "unmatched", label: m.money_tab_unmatched({}, { locale }) },
					{ value: "set_aside", label: m.money_tab_set_aside({}, { locale }) },
				]}
				address={address}
				list={list}
				pageSize={PAGE_SIZE}
				things={COUNTED[address.tab]({}, { locale })}
			>
				{(page) =>
					"awaiting" in page ? (
						<AwaitedTable rows={page.awaiting} />
					) : (
						<UnmatchedTable rows={page.unmatched} isAside={address.tab === "set_aside"} />
					)
				}
			</SearchedList>
			{uploading ? <StatementDrawer onClose={() => setUploading(false)} /> : null}
		</Container>
	)
}
