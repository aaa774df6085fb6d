import { Checkbox, Input, Label, Select } from "@medusajs/ui"
import type { ErrorBody } from "@ocop/contracts"
import { m } from "@ocop/messages"
import { type HTMLAttributes, useId } from "react"
import { useLocale } from "../locale"
import { Field } from "./field"
import { AUTHORITY_TEXT } from "./history"

const AUTHORITIES = ["province", "ministry", "district"] as const

/** The decision as it is on paper. Nothing is filled in for the officer: what is shown was read from the document. */
export function DecisionFields({ refusal }: { refusal: ErrorBody | null }) {
	const locale = useLocale()
	const id = useId()
	const text = (
		name: string,
		label: string,
		more: Partial<HTMLAttributes<HTMLInputElement>> & InputMore = {},
	) => (
		<Field id={`${id}${name}`} label={label} refusal={refusal} field={name}>
			<Input id={`${id}${name}`} name={name} autoComplete="off" {...more} />
		</Field>
	)
	const points = { inputMode: "decimal", required: true } as const
	return (
		<>
			<Field id={`${id}stars`} label={m.admin_field_stars({}, { locale })} refusal={refusal} field="stars">
				<Select name="stars" required>
					<Select.Trigger id={`${id}stars`}>
						<Select.Value placeholder={m.admin_choose({}, { locale })} />
					</Select.Trigger>
					<Select.Content>
						{[3, 4, 5].map((stars) => (
							<Select.Item key={stars} value={String(stars)}>
								{m.admin_stars({ stars }, { locale })}
							</Select.Item>
						))}
					</Select.Content>
				</Select>
			</Field>
			<Field id={`${id}five`} label="" refusal={refusal} field="potentialFive">
				<div className="flex items-center gap-x-2">
					<Checkbox id={`${id}five`} name="potentialFive" />
					<Label htmlFor={`${id}five`} size="small">
						{m.admin_field_potential_five({}, { locale })}
					</Label>
				</div>
			</Field>
			<div className="grid grid-cols-2 gap-4">
				{text("parts.a", m.admin_field_part_a({}, { locale }), points)}
				{text("parts.b", m.admin_field_part_b({}, { locale }), points)}
				{text("parts.c", m.admin_field_part_c({}, { locale }), points)}
				{text("score", m.admin_field_score({}, { locale }), points)}
			</div>
			{text("decisionNumber", m.admin_field_decision_number({}, { locale }), {
				required: true,
				maxLength: 100,
			})}
			{text("decidedOn", m.admin_field_decided_on({}, { locale }), { required: true, type: "date" })}
			<Field
				id={`${id}authority`}
				label={m.admin_field_authority({}, { locale })}
				refusal={refusal}
				field="authority"
			>
				<Select name="authority" required>
					<Select.Trigger id={`${id}authority`}>
						<Select.Value placeholder={m.admin_choose({}, { locale })} />
					</Select.Trigger>
					<Select.Content>
						{AUTHORITIES.map((authority) => (
							<Select.Item key={authority} value={authority}>
								{AUTHORITY_TEXT[authority]({}, { locale })}
							</Select.Item>
						))}
					</Select.Content>
				</Select>
			</Field>
			{text("certificateNumber", m.admin_field_certificate_number({}, { locale }), { maxLength: 100 })}
		</>
	)
}

interface InputMore {
	required?: boolean
	maxLength?: number
	type?: string
}
