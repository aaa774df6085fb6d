import { Table } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useLocale } from "./locale"

/** "1 – 20 of 110 …" and the two buttons. @param things what is counted, as "sản phẩm" */
export function Pages(props: {
	count: number
	page: number
	pageSize: number
	things: string
	onPage: (page: number) => void
}) {
	const locale = useLocale()
	const { count, page, pageSize, things, onPage } = props
	const pages = Math.max(1, Math.ceil(count / pageSize))
	return (
		<Table.Pagination
			count={count}
			pageSize={pageSize}
			pageIndex={page - 1}
			pageCount={pages}
			canPreviousPage={page > 1}
			canNextPage={page < pages}
			previousPage={() => onPage(page - 1)}
			nextPage={() => onPage(page + 1)}
			translations={{
				of: m.admin_page_of({}, { locale }),
				results: things,
				pages: m.admin_page_pages({}, { locale }),
				prev: m.admin_page_previous({}, { locale }),
				next: m.admin_page_next({}, { locale }),
			}}
		/>
	)
}
