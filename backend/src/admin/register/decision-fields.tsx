import { Checkbox, Label } from "@medusajs/ui"
import type { ErrorBody } from "@ocop/contracts"
import { m } from "@ocop/messages"
import { useId } from "react"
import { Field } from "../form/field"
import { ChoiceField, TextField } from "../form/fields"
import { useLocale } from "../locale"
import { AUTHORITY_TEXT } from "./history"

const STARS = [3, 4, 5] as const
const AUTHORITIES = ["province", "ministry", "district"] as const

/** The decision as it is on paper. Nothing is filled in for the officer: what is shown was read from the document. */
export function DecisionFields({ refusal }: { refusal: ErrorBody | null }) {
	const locale = useLocale()
	const id = useId()
	return (
		<>
			<ChoiceField
				name="stars"
				label={m.admin_field_stars({}, { locale })}
				refusal={refusal}
				choices={STARS.map((stars) => ({ value: String(stars), text: m.admin_stars({ stars }, { locale }) }))}
			/>
			<Field id={id} label="" refusal={refusal} field="potentialFive">
				{(said) => (
					<div className="flex items-center gap-x-2">
						<Checkbox {...said} name="potentialFive" />
						<Label htmlFor={id} size="small">
							{m.admin_field_potential_five({}, { locale })}
						</Label>
					</div>
				)}
			</Field>
			<div className="grid grid-cols-2 gap-4">
				<TextField
					name="parts.a"
					label={m.admin_field_part_a({}, { locale })}
					refusal={refusal}
					as="decimal"
				/>
				<TextField
					name="parts.b"
					label={m.admin_field_part_b({}, { locale })}
					refusal={refusal}
					as="decimal"
				/>
				<TextField
					name="parts.c"
					label={m.admin_field_part_c({}, { locale })}
					refusal={refusal}
					as="decimal"
				/>
				<TextField name="score" label={m.admin_field_score({}, { locale })} refusal={refusal} as="decimal" />
			</div>
			<TextField
				name="decisionNumber"
				label={m.admin_field_decision_number({}, { locale })}
				refusal={refusal}
				maxLength={100}
			/>
			<TextField
				name="decidedOn"
				label={m.admin_field_decided_on({}, { locale })}
				refusal={refusal}
				as="date"
			/>
			<ChoiceField
				name="authority"
				label={m.admin_field_authority({}, { locale })}
				refusal={refusal}
				choices={AUTHORITIES.map((authority) => ({
					value: authority,
					text: AUTHORITY_TEXT[authority]({}, { locale }),
				}))}
			/>
			<TextField
				name="certificateNumber"
				label={m.admin_field_certificate_number({}, { locale })}
				refusal={refusal}
				maxLength={100}
			/>
		</>
	)
}
