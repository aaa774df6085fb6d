import { type ComponentPropsWithoutRef, forwardRef } from "react"
import { CONTROL, FieldFrame, type FieldTexts, useFieldTies } from "./field-frame"

type TextAreaProps = FieldTexts & Omit<ComponentPropsWithoutRef<"textarea">, "className">

/** Several lines of text. */
export const TextArea = /* @__PURE__ */ forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
	{ label, hint, error, id, ...rest },
	ref,
) {
	const texts = { label, hint, error }
	const ties = useFieldTies(texts, id)
	return (
		<FieldFrame texts={texts} ties={ties} optional={!rest.required}>
			<textarea ref={ref} rows={4} {...rest} {...ties.control} className={`${CONTROL} py-2.5`} />
		</FieldFrame>
	)
})
