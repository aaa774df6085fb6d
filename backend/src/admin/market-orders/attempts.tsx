import { Container, Heading, Table, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { LoadProblem } from "../load-problem"
import { useLocale } from "../locale"
import { WideTable } from "../wide-table"
import { useAttempts } from "./api"
import { ageText } from "./words"

/** Attempts to order that have not come to their end. Nothing is to be pressed here: the market ends them by itself. */
export function Attempts() {
	const locale = useLocale()
	const { data, error, refetch } = useAttempts()
	return (
		<Container className="divide-y p-0">
			<div className="px-6 py-4">
				<Heading level="h2">{m.parcel_attempts({}, { locale })}</Heading>
				<Text size="small" className="text-ui-fg-subtle">
					{m.parcel_attempts_hint({}, { locale })}
				</Text>
			</div>
			{error ? (
				<LoadProblem error={error} onRetry={refetch} />
			) : !data ? null : data.attempts.length === 0 ? (
				<Text size="small" className="px-6 py-4">
					{m.parcel_attempts_none({}, { locale })}
				</Text>
			) : (
				<WideTable
					className="min-w-[40rem]"
					columns={[
						{ label: m.parcel_column_order({}, { locale }) },
						{ label: m.parcel_column_age({}, { locale }) },
						{ label: m.parcel_column_holder({}, { locale }) },
					]}
				>
					{data.attempts.map((attempt) => (
						<Table.Row key={attempt.code}>
							<Table.Cell>{attempt.code}</Table.Cell>
							<Table.Cell>{ageText(attempt.ageSeconds, locale)}</Table.Cell>
							<Table.Cell>
								{attempt.held
									? m.parcel_attempt_held({}, { locale })
									: m.parcel_attempt_waiting({}, { locale })}
								<Text size="xsmall" className="break-all text-ui-fg-muted">
									{attempt.holder}
								</Text>
							</Table.Cell>
						</Table.Row>
					))}
				</WideTable>
			)}
		</Container>
	)
}
