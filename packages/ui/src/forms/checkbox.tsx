import { type ComponentPropsWithoutRef, forwardRef } from "react"
import { FieldError, FieldHint, type FieldTexts, useFieldTies } from "./field-frame"

export const TICK =
	"size-6 shrink-0 cursor-pointer border-2 border-clay bg-raised accent-cinnabar disabled:cursor-not-allowed"

type CheckboxProps = FieldTexts & Omit<ComponentPropsWithoutRef<"input">, "className" | "type">

/** One yes or no; the whole line is pressed. */
export const Checkbox = /* @__PURE__ */ forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
	{ label, hint, error, id, ...rest },
	ref,
) {
	const texts = { label, hint, error }
	const ties = useFieldTies(texts, id)
	return (
		<div className="grid gap-1">
			<label htmlFor={ties.id} className="flex min-h-11 cursor-pointer items-center gap-3">
				<input ref={ref} type="checkbox" {...rest} {...ties.control} className={TICK} />
				<span>{label}</span>
			</label>
			<div className="ml-9 grid gap-1 empty:hidden">
				<FieldHint texts={texts} ties={ties} />
				<FieldError texts={texts} ties={ties} />
			</div>
		</div>
	)
})
