import { Button, Heading, Skeleton, Tabs, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { ReactNode } from "react"
import type { ListAddress } from "./list-address"
import { LoadProblem } from "./load-problem"
import { useLocale } from "./locale"
import { Pages } from "./pages"
import { SearchField } from "./search-field"

interface SearchedListProps<Tab extends string, Data extends { count: number }> {
	title: string
	hint: string
	/** Label and placeholder of the search field. */
	search: { label: string; placeholder: string }
	/** What can be added; null for who may not. */
	adding: { label: string; onPress: () => void } | null
	tabs: { value: Tab; label: string }[]
	address: ListAddress<Tab>
	list: { data: Data | undefined; error: Error | null; refetch: () => unknown }
	pageSize: number
	/** What the pages count, as Pages wants it. */
	things: string
	/** The rows of what was read. */
	children: (data: Data) => ReactNode
}

/** A list that is searched, narrowed by tabs and paged; it says when it is being read and when it could not be. */
export function SearchedList<Tab extends string, Data extends { count: number }>({
	title,
	hint,
	search,
	adding,
	tabs,
	address: { tab, q, page, show },
	list: { data, error, refetch },
	pageSize,
	things,
	children,
}: SearchedListProps<Tab, Data>) {
	const locale = useLocale()
	return (
		<>
			<div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
				<div>
					<Heading>{title}</Heading>
					<Text size="small" className="text-ui-fg-subtle">
						{hint}
					</Text>
				</div>
				<div className="flex w-full flex-wrap items-center gap-2 sm:w-auto">
					<SearchField value={q} {...search} onSearch={(text) => show({ q: text })} />
					{adding ? (
						<Button size="small" onClick={adding.onPress}>
							{adding.label}
						</Button>
					) : null}
				</div>
			</div>
			<Tabs value={tab} onValueChange={(chosen) => show({ tab: chosen })}>
				<Tabs.List className="flex-wrap px-6 py-3">
					{tabs.map(({ value, label }) => (
						<Tabs.Trigger key={value} value={value}>
							{label}
						</Tabs.Trigger>
					))}
				</Tabs.List>
			</Tabs>
			{error ? (
				<LoadProblem error={error} onRetry={refetch} />
			) : data === undefined ? (
				<div role="status" aria-label={m.admin_loading({}, { locale })} className="space-y-3 px-6 py-4">
					{[1, 2, 3, 4, 5].map((row) => (
						<Skeleton key={row} className="h-8 w-full" />
					))}
				</div>
			) : (
				<>
					{children(data)}
					<Pages
						count={data.count}
						page={page}
						pageSize={pageSize}
						things={things}
						onPage={(next) => show({ page: next })}
					/>
				</>
			)}
		</>
	)
}
