import type { ErrorBody } from "@ocop/contracts"
import { m } from "@ocop/messages"
import { useEffect, useId, useMemo, useState } from "react"
import type { ProducerRegisterRow } from "../../producers/producer-answers"
import { Field } from "../form/field"
import { TypeAhead } from "../form/type-ahead"
import { useLocale } from "../locale"
import { useProducers } from "./api"

const SUGGESTED = 8
const TYPING_PAUSE_MS = 200

/** A producer of the register, found by its name, ward or code. */
export function ProducerField(props: {
	refusal: ErrorBody | null
	onChoose: (producer: ProducerRegisterRow | null) => void
}) {
	const locale = useLocale()
	const id = useId()
	const [typed, setTyped] = useState("")
	const [asked, setAsked] = useState("")
	useEffect(() => {
		const pause = setTimeout(() => setAsked(typed.trim()), TYPING_PAUSE_MS)
		return () => clearTimeout(pause)
	}, [typed])
	const { data, isFetching } = useProducers({ q: asked, tab: "all", page: 1, limit: SUGGESTED })
	const settled = !isFetching && asked === typed.trim()
	// What answers an earlier word is not offered for this one.
	const producers = settled ? data?.producers : undefined
	const suggestions = useMemo(
		() =>
			(producers ?? []).map((producer) => ({
				value: producer.id,
				text: producer.name,
				hint: `${producer.ward.name} · ${producer.code}`,
			})),
		[producers],
	)
	return (
		<Field id={id} label={m.admin_field_producer({}, { locale })} refusal={props.refusal} field="producerId">
			{(said) => (
				<TypeAhead
					said={said}
					name="producerId"
					placeholder={m.admin_field_producer_placeholder({}, { locale })}
					suggestions={suggestions}
					nothing={m.admin_field_producer_missing({}, { locale })}
					settled={settled}
					onType={setTyped}
					onChoose={(chosen) =>
						props.onChoose(producers?.find((producer) => producer.id === chosen?.value) ?? null)
					}
				/>
			)}
		</Field>
	)
}
