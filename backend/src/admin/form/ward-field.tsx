import type { ErrorBody, WardRef } from "@ocop/contracts"
import { provinceOf, searchWards } from "@ocop/geo"
import { m } from "@ocop/messages"
import { useId, useMemo, useState } from "react"
import { useLocale } from "../locale"
import { Field } from "./field"
import { TypeAhead } from "./type-ahead"

const SUGGESTED = 8

/** A ward of today, also found by the name it had before July 2025. @param initial a ward to start from */
export function WardField({ refusal, initial }: { refusal: ErrorBody | null; initial?: WardRef | null }) {
	const locale = useLocale()
	const id = useId()
	const [typed, setTyped] = useState("")
	const suggestions = useMemo(
		() =>
			searchWards(typed, { limit: SUGGESTED }).map(({ ward, matched }) => ({
				value: ward.code,
				text: ward.fullName,
				hint: [
					...(matched.label === ward.fullName || matched.label === ward.name ? [] : [matched.label]),
					provinceOf(ward.provinceCode)?.name ?? "",
				].join(" · "),
			})),
		[typed],
	)
	const start = useMemo(
		() => (initial ? { value: initial.code, text: initial.name, hint: initial.provinceName } : null),
		[initial],
	)
	return (
		<Field id={id} label={m.admin_field_ward({}, { locale })} refusal={refusal} field="wardCode">
			{(said) => (
				<TypeAhead
					said={said}
					name="wardCode"
					placeholder={m.admin_field_ward_placeholder({}, { locale })}
					suggestions={suggestions}
					nothing={m.admin_field_ward_missing({}, { locale })}
					onType={setTyped}
					initial={start}
				/>
			)}
		</Field>
	)
}
