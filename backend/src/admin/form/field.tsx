import { Hint, Label } from "@medusajs/ui"
import type { ErrorBody } from "@ocop/contracts"
import { errorText } from "@ocop/messages/errors"
import type { ReactNode } from "react"
import { useLocale } from "../locale"

/** What an input says of itself to who cannot see it. */
export interface InputSaid {
	id: string
	"aria-invalid"?: true
	"aria-describedby"?: string
}

/** A labelled input with what the API found wrong with it. */
export function Field(props: {
	id: string
	label: string
	refusal: ErrorBody | null
	field: string
	children: (said: InputSaid) => ReactNode
}) {
	const locale = useLocale()
	const problems = props.refusal?.problems?.filter(({ field }) => field === props.field) ?? []
	// A refusal that lists no problems may still name the one field it is about.
	const own = problems.length === 0 && props.refusal?.field === props.field ? props.refusal.message : null
	const isRefused = problems.length > 0 || own !== null
	const reasonId = `${props.id}-reason`
	return (
		<div className="flex flex-col gap-y-1">
			{props.label ? (
				<Label htmlFor={props.id} size="small">
					{props.label}
				</Label>
			) : null}
			{props.children({
				id: props.id,
				...(isRefused ? { "aria-invalid": true, "aria-describedby": reasonId } : {}),
			})}
			{isRefused ? (
				<div id={reasonId} className="flex flex-col gap-y-1">
					{problems.map(({ code, params }) => (
						<Hint key={code} variant="error">
							{errorText(code, params ?? {}, locale)}
						</Hint>
					))}
					{own ? <Hint variant="error">{own}</Hint> : null}
				</div>
			) : null}
		</div>
	)
}
