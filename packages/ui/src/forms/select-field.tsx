import { ChevronDown } from "lucide-react"
import { type ComponentPropsWithoutRef, forwardRef } from "react"
import { CONTROL, FieldFrame, type FieldTexts, useFieldTies } from "./field-frame"

export interface Choice {
	value: string
	label: string
	disabled?: boolean
}

type SelectFieldProps = FieldTexts & {
	options: Choice[]
	/** The first, empty line: "Chọn phường, xã". */
	placeholder?: string
} & Omit<ComponentPropsWithoutRef<"select">, "className" | "children">

/** A choice from a list, by the browser's own control: the phone shows its wheel. */
export const SelectField = /* @__PURE__ */ forwardRef<HTMLSelectElement, SelectFieldProps>(
	function SelectField({ label, hint, error, id, options, placeholder, ...rest }, ref) {
		const texts = { label, hint, error }
		const ties = useFieldTies(texts, id)
		return (
			<FieldFrame texts={texts} ties={ties} optional={!rest.required}>
				<span className="relative block">
					<select
						ref={ref}
						{...rest}
						{...ties.control}
						className={`${CONTROL} min-h-12 appearance-none pr-11`}
					>
						{placeholder !== undefined && <option value="">{placeholder}</option>}
						{options.map((option) => (
							<option key={option.value} value={option.value} disabled={option.disabled}>
								{option.label}
							</option>
						))}
					</select>
					<ChevronDown
						aria-hidden="true"
						className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2"
					/>
				</span>
			</FieldFrame>
		)
	},
)
