import { Button, Heading, Text, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { LedgerAlarm } from "../../settlement/ledger-answers"
import { formatInstant, useLocale } from "../locale"
import { useAlarm, useProof } from "./api"
import { PROBLEM_TEXT } from "./words"

const SHOWN = 5

/** Whether the ledger is sound, and if not, where; with a button that proves it anew. */
export function AlarmBanner() {
	const locale = useLocale()
	const { data: alarm, error } = useAlarm()
	const proof = useProof()
	if (error) return <Text className="px-6 py-4 text-ui-fg-error">{error.message}</Text>
	if (!alarm) return null
	const prove = () =>
		proof.mutate(undefined, {
			onSuccess: () => toast.success(m.ledger_proven({}, { locale })),
			onError: (refusal) => toast.error(refusal.message),
		})
	return (
		<div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
			{alarm.count > 0 ? <Disputes alarm={alarm} /> : <Sound proof={alarm.proof} />}
			<Button size="small" variant="secondary" isLoading={proof.isPending} onClick={prove}>
				{m.ledger_prove_now({}, { locale })}
			</Button>
		</div>
	)
}

function Sound({ proof }: { proof: LedgerAlarm["proof"] }) {
	const locale = useLocale()
	return (
		<Text size="small" className="text-ui-fg-subtle" role="status">
			{proof
				? m.ledger_sound(
						{ at: formatInstant(proof.at, locale), orders: proof.orders, events: proof.events },
						{ locale },
					)
				: m.ledger_never_proven({}, { locale })}
		</Text>
	)
}

function Disputes({ alarm: { disputes, count } }: { alarm: LedgerAlarm }) {
	const locale = useLocale()
	const shown = disputes.slice(0, SHOWN)
	return (
		<div role="alert" className="min-w-0 flex-1">
			<Heading level="h2" className="text-ui-fg-error">
				{m.ledger_alarm({ count }, { locale })}
			</Heading>
			<Text size="small">{m.ledger_alarm_hint({}, { locale })}</Text>
			<ul className="mt-2 list-disc pl-5">
				{shown.map(({ id, problem, subject, order, foundAt }) => (
					<li key={id} className="break-words text-ui-fg-base">
						<Text size="small" as="span">
							{m.ledger_problem_line(
								{
									problem: PROBLEM_TEXT[problem]({}, { locale }),
									order: order.code ?? m.ledger_order_unknown({}, { locale }),
									subject,
									at: formatInstant(foundAt, locale),
								},
								{ locale },
							)}
						</Text>
					</li>
				))}
			</ul>
			{count > shown.length ? (
				<Text size="small" className="text-ui-fg-subtle">
					{m.ledger_alarm_more({ count: count - shown.length }, { locale })}
				</Text>
			) : null}
		</div>
	)
}
