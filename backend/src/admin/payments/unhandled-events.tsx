import { Button, Container, Heading, Table, Text, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import type { UnhandledEvent } from "../../payments/payment-answers"
import { LoadProblem } from "../load-problem"
import { formatInstant, useLocale } from "../locale"
import { Pages } from "../pages"
import { WideTable } from "../wide-table"
import { PAGE_SIZE, useRetry, useUnhandledEvents } from "./api"
import { EventAsideDrawer } from "./aside-drawer"
import { SOURCE_TEXT } from "./words"

/** What a bank or Stripe told and nobody could handle. The market tries by itself; an officer who mended the cause need not wait. */
export function UnhandledEvents() {
	const locale = useLocale()
	const [page, setPage] = useState(1)
	const { data, error, refetch } = useUnhandledEvents(page)
	return (
		<Container className="divide-y p-0">
			<div className="px-6 py-4">
				<Heading level="h2">{m.money_events({}, { locale })}</Heading>
				<Text size="small" className="text-ui-fg-subtle">
					{m.money_events_hint({}, { locale })}
				</Text>
			</div>
			{error ? (
				<LoadProblem error={error} onRetry={refetch} />
			) : !data ? null : data.count === 0 ? (
				<Text size="small" className="px-6 py-4">
					{m.money_events_none({}, { locale })}
				</Text>
			) : (
				<>
					<EventTable events={data.events} />
					{data.count > PAGE_SIZE ? (
						<Pages
							count={data.count}
							page={page}
							pageSize={PAGE_SIZE}
							things={m.money_count_events({}, { locale })}
							onPage={setPage}
						/>
					) : null}
				</>
			)}
		</Container>
	)
}

function EventTable({ events }: { events: UnhandledEvent[] }) {
	const locale = useLocale()
	const [aside, setAside] = useState<UnhandledEvent | null>(null)
	return (
		<>
			<WideTable
				columns={[
					{ label: m.money_column_event({}, { locale }) },
					{ label: m.money_column_since({}, { locale }) },
					{ label: m.money_column_tries({}, { locale }), end: true },
					{ label: m.money_column_error({}, { locale }) },
					{},
				]}
			>
				{events.map((event) => (
					<EventLine key={event.id} event={event} onSetAside={() => setAside(event)} />
				))}
			</WideTable>
			{aside ? <EventAsideDrawer event={aside} onClose={() => setAside(null)} /> : null}
		</>
	)
}

function EventLine({ event, onSetAside }: { event: UnhandledEvent; onSetAside: () => void }) {
	const locale = useLocale()
	const { id, provider, eventId, at, tries, error } = event
	const retry = useRetry(id)
	const press = () =>
		retry.mutate(
			{},
			{
				onSuccess: ({ left }) =>
					left
						? toast.error(m.money_event_left({ id: eventId }, { locale }))
						: toast.success(m.money_event_done({ id: eventId }, { locale })),
				onError: (refusal) => toast.error(refusal.message),
			},
		)
	return (
		<Table.Row>
			<Table.Cell className="max-w-64 py-2">
				{SOURCE_TEXT[provider]({}, { locale })}
				<Text size="xsmall" className="font-mono break-all whitespace-normal text-ui-fg-muted">
					{eventId}
				</Text>
			</Table.Cell>
			<Table.Cell className="whitespace-nowrap">{formatInstant(at, locale)}</Table.Cell>
			<Table.Cell className="text-right whitespace-nowrap tabular-nums">
				{m.money_event_tries({ count: tries }, { locale })}
			</Table.Cell>
			<Table.Cell className="max-w-96 py-2">
				<Text size="xsmall" className="line-clamp-4 break-words whitespace-normal" title={error}>
					{error}
				</Text>
			</Table.Cell>
			<Table.Cell className="space-x-2 text-right whitespace-nowrap">
				<Button
					size="small"
					variant="transparent"
					aria-label={m.money_event_set_aside_named({ id: eventId }, { locale })}
					onClick={onSetAside}
				>
					{m.money_set_aside({}, { locale })}
				</Button>
				<Button
					size="small"
					variant="secondary"
					aria-label={m.money_event_retry_named({ id: eventId }, { locale })}
					isLoading={retry.isPending}
					onClick={press}
				>
					{m.money_event_retry({}, { locale })}
				</Button>
			</Table.Cell>
		</Table.Row>
	)
}
