import { TICK } from "./checkbox"
import { FieldError, FieldHint, type FieldTexts, useFieldTies } from "./field-frame"

export interface RadioOption {
	value: string
	label: string
	/** A line under the label: what the choice means or costs. */
	detail?: string
	disabled?: boolean
}

interface RadioGroupProps extends FieldTexts {
	name: string
	options: RadioOption[]
	defaultValue?: string
	/** With `onChange` the choice is the caller's state. */
	value?: string
	onChange?: (value: string) => void
	required?: boolean
	id?: string
}

/** One of a few, all in sight; each option is a sheet that is pressed as a whole. */
export function RadioGroup(props: RadioGroupProps) {
	const { label, hint, error, name, options, defaultValue, value, onChange, required, id } = props
	const texts = { label, hint, error }
	const ties = useFieldTies(texts, id)
	return (
		<fieldset
			id={ties.id}
			aria-describedby={ties.control["aria-describedby"]}
			aria-invalid={ties.control["aria-invalid"]}
			className="grid content-start gap-2"
		>
			<legend className="mb-1.5 font-semibold">{label}</legend>
			<FieldHint texts={texts} ties={ties} />
			{options.map((option) => (
				<label
					key={option.value}
					className={`flex min-h-13 cursor-pointer items-center gap-3 rounded-cut-sm border-2 bg-raised px-3 py-2 hover:border-ink has-checked:border-ink has-checked:shadow-print-sm has-disabled:cursor-not-allowed has-disabled:bg-wash has-disabled:text-ink-soft ${error ? "border-cinnabar" : "border-line"}`}
				>
					<input
						type="radio"
						name={name}
						value={option.value}
						disabled={option.disabled}
						required={required}
						defaultChecked={value === undefined ? option.value === defaultValue : undefined}
						checked={value === undefined ? undefined : option.value === value}
						onChange={onChange && (() => onChange(option.value))}
						className={`${TICK} rounded-full`}
					/>
					<span>
						<span className="block font-semibold">{option.label}</span>
						{option.detail && <span className="block text-sm text-ink-soft">{option.detail}</span>}
					</span>
				</label>
			))}
			<FieldError texts={texts} ties={ties} />
		</fieldset>
	)
}
