import { Input, Select, Textarea } from "@medusajs/ui"
import type { ErrorBody } from "@ocop/contracts"
import { m } from "@ocop/messages"
import { useId } from "react"
import { useLocale } from "../locale"
import { Field } from "./field"

interface Named {
	/** Of the value in the form, and of the field in a refusal. */
	name: string
	label: string
	refusal: ErrorBody | null
}

/** One line of text; `date` opens the browser's calendar, `decimal` a phone's keys for numbers. */
export function TextField(
	props: Named & {
		maxLength?: number
		as?: "date" | "decimal" | "tel"
		placeholder?: string
		defaultValue?: string
	},
) {
	const id = useId()
	const { name, label, refusal, maxLength, as, placeholder, defaultValue } = props
	return (
		<Field id={id} label={label} refusal={refusal} field={name}>
			{(said) => (
				<Input
					{...said}
					name={name}
					autoComplete="off"
					maxLength={maxLength}
					placeholder={placeholder}
					defaultValue={defaultValue}
					type={as === "date" || as === "tel" ? as : "text"}
					inputMode={as === "decimal" ? as : undefined}
				/>
			)}
		</Field>
	)
}

export function LongTextField(props: Named & { maxLength: number; rows: number }) {
	const id = useId()
	const { name, label, refusal, maxLength, rows } = props
	return (
		<Field id={id} label={label} refusal={refusal} field={name}>
			{(said) => <Textarea {...said} name={name} rows={rows} maxLength={maxLength} />}
		</Field>
	)
}

interface Choice {
	value: string
	text: string
}

/** One of a list, which may stand under headings. */
export function ChoiceField(
	props: Named & { choices: readonly Choice[] | readonly { heading: string; choices: readonly Choice[] }[] },
) {
	const locale = useLocale()
	const id = useId()
	const { name, label, refusal, choices } = props
	return (
		<Field id={id} label={label} refusal={refusal} field={name}>
			{(said) => (
				<Select name={name}>
					<Select.Trigger {...said}>
						<Select.Value placeholder={m.admin_choose({}, { locale })} />
					</Select.Trigger>
					<Select.Content>
						{choices.map((entry) =>
							"heading" in entry ? (
								<Select.Group key={entry.heading}>
									<Select.Label>{entry.heading}</Select.Label>
									{entry.choices.map((choice) => (
										<Item key={choice.value} choice={choice} />
									))}
								</Select.Group>
							) : (
								<Item key={entry.value} choice={entry} />
							),
						)}
					</Select.Content>
				</Select>
			)}
		</Field>
	)
}

function Item({ choice }: { choice: Choice }) {
	return <Select.Item value={choice.value}>{choice.text}</Select.Item>
}
