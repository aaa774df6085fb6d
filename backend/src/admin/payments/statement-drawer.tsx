import { Hint, InlineTip, Label, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { errorText } from "@ocop/messages/errors"
import { useId, useState } from "react"
import type { StatementAnswer } from "../../payments/payment-answers"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useStatement } from "./api"

const LARGEST_BYTES = 1024 * 1024

/** Uploads a bank's statement and says what became of its lines. It may be pressed again: nothing is booked twice. */
export function StatementDrawer({ onClose }: { onClose: () => void }) {
	const locale = useLocale()
	const id = useId()
	const change = useStatement()
	const [problem, setProblem] = useState<string | null>(null)
	const submit = async (form: FormReading) => {
		const file = form.file("csv")
		const wrong = fileProblem(file, locale)
		setProblem(wrong)
		if (file && wrong === null) change.mutate({ csv: await file.text() })
	}
	return (
		<FormDrawer
			title={m.money_statement({}, { locale })}
			description={m.money_statement_hint({}, { locale })}
			submit={change.data ? m.money_statement_again({}, { locale }) : m.money_statement_send({}, { locale })}
			error={change.error}
			pending={change.isPending}
			onSubmit={(form) => void submit(form)}
			onClose={onClose}
		>
			<div className="flex flex-col gap-y-1">
				<Label htmlFor={id} size="small">
					{m.money_field_statement({}, { locale })}
				</Label>
				<input
					id={id}
					name="csv"
					type="file"
					accept=".csv,text/csv,text/plain"
					aria-describedby={problem ? `${id}-problem` : undefined}
					className="rounded-md border border-ui-border-base p-2 text-sm text-ui-fg-base file:mr-3 file:rounded-md file:border file:border-solid file:border-ui-border-base file:bg-ui-bg-base file:px-2 file:py-1 file:text-sm file:text-ui-fg-base"
				/>
				{problem ? (
					<Hint id={`${id}-problem`} variant="error">
						{problem}
					</Hint>
				) : null}
			</div>
			{change.data ? <StatementRead answer={change.data} /> : null}
		</FormDrawer>
	)
}

function fileProblem(file: File | null, locale: "vi" | "en"): string | null {
	if (file === null) return m.money_statement_missing({}, { locale })
	return file.size > LARGEST_BYTES ? m.money_statement_too_large({}, { locale }) : null
}

function StatementRead({ answer: { booked, known, unmatched, problems } }: { answer: StatementAnswer }) {
	const locale = useLocale()
	return (
		<div role="status" className="flex flex-col gap-y-2">
			<InlineTip
				variant={problems.length > 0 ? "warning" : "success"}
				label={m.money_statement_read({}, { locale })}
			>
				{[
					m.money_statement_booked({ count: booked }, { locale }),
					m.money_statement_known({ count: known }, { locale }),
					m.money_statement_unmatched({ count: unmatched }, { locale }),
					...(problems.length > 0
						? [m.money_statement_problems({ count: problems.length }, { locale })]
						: []),
				].join(" · ")}
			</InlineTip>
			<ul className="list-disc pl-5">
				{problems.map(({ line, code }) => (
					<li key={`${line} ${code}`}>
						<Text size="small" as="span">
							{m.money_statement_line({ line, problem: errorText(code, {}, locale) }, { locale })}
						</Text>
					</li>
				))}
			</ul>
		</div>
	)
}
