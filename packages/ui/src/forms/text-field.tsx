import { type ComponentPropsWithoutRef, forwardRef } from "react"
import { CONTROL, FieldFrame, type FieldTexts, useFieldTies } from "./field-frame"

type TextFieldProps = FieldTexts & Omit<ComponentPropsWithoutRef<"input">, "className">

/** One line of text, a phone number, a mail address, a date: what `type` says. */
export const TextField = /* @__PURE__ */ forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
	{ label, hint, error, id, ...rest },
	ref,
) {
	const texts = { label, hint, error }
	const ties = useFieldTies(texts, id)
	return (
		<FieldFrame texts={texts} ties={ties} optional={!rest.required}>
			<input ref={ref} type="text" {...rest} {...ties.control} className={`${CONTROL} min-h-12`} />
		</FieldFrame>
	)
})
