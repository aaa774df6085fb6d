import { m } from "@ocop/messages"
import { Minus, Plus } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import { useLocale } from "../context/locale"
import { FieldError, FieldHint, type FieldTexts, useFieldTies } from "./field-frame"

interface QuantityFieldProps extends Omit<FieldTexts, "label"> {
	/** "Số lượng" when not given. */
	label?: string
	/** Names what is counted, for those who hear the label: "Miến dong Cự Đà". */
	of?: string
	name: string
	defaultValue?: number
	min?: number
	max?: number
	onChange?: (quantity: number) => void
	disabled?: boolean
	id?: string
}

/** A whole number with a minus and a plus. Without JavaScript it is a number field and the two buttons rest. */
export function QuantityField(props: QuantityFieldProps) {
	const {
		label,
		of,
		hint,
		error,
		name,
		defaultValue = 1,
		min = 1,
		max,
		onChange,
		disabled = false,
		id,
	} = props
	const locale = useLocale()
	const input = useRef<HTMLInputElement>(null)
	const [awake, setAwake] = useState(false)
	useEffect(() => setAwake(true), [])
	const texts = { label: label ?? m.ui_quantity({}, { locale }), hint, error }
	const ties = useFieldTies(texts, id)

	function step(by: 1 | -1) {
		const field = input.current
		if (!field) return
		if (by === 1) field.stepUp()
		else field.stepDown()
		onChange?.(field.valueAsNumber)
	}

	const press = "grid size-11 place-items-center text-ink hover:bg-wash disabled:text-clay"
	return (
		<div className="grid content-start gap-1.5">
			<label htmlFor={ties.id} className="font-semibold">
				{texts.label}
				{of && <span className="sr-only">: {of}</span>}
			</label>
			<FieldHint texts={texts} ties={ties} />
			<div
				className={`inline-flex w-fit items-stretch overflow-hidden rounded-cut-sm border-2 bg-raised ${error ? "border-cinnabar" : "border-clay"}`}
			>
				<button
					type="button"
					disabled={!awake || disabled}
					aria-label={m.ui_quantity_less({}, { locale })}
					onClick={() => step(-1)}
					className={press}
				>
					<Minus aria-hidden="true" className="size-5" />
				</button>
				<input
					ref={input}
					type="number"
					inputMode="numeric"
					name={name}
					defaultValue={defaultValue}
					min={min}
					max={max}
					step={1}
					disabled={disabled}
					onChange={(event) => {
						const typed = event.currentTarget.valueAsNumber
						if (Number.isSafeInteger(typed)) onChange?.(typed)
					}}
					{...ties.control}
					className="w-14 border-x-2 border-line bg-transparent text-center font-semibold text-ink tabular-nums [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
				/>
				<button
					type="button"
					disabled={!awake || disabled}
					aria-label={m.ui_quantity_more({}, { locale })}
					onClick={() => step(1)}
					className={press}
				>
					<Plus aria-hidden="true" className="size-5" />
				</button>
			</div>
			<FieldError texts={texts} ties={ties} />
		</div>
	)
}
