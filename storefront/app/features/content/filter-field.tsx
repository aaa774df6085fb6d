import { CONTROL } from "@ocop/ui"
import { ChevronDown } from "lucide-react"
import { useId } from "react"

interface Choice {
	value: string
	label: string
}

/** A field that narrows a list. Leaving it empty is as good an answer as any, so it is never called optional. */
export function FilterText({
	label,
	name,
	value,
	maxLength,
}: {
	label: string
	name: string
	value: string
	maxLength: number
}) {
	const id = useId()
	return (
		<div className="grid content-start gap-1.5">
			<label htmlFor={id} className="font-semibold">
				{label}
			</label>
			<input
				key={value}
				id={id}
				name={name}
				type="search"
				defaultValue={value}
				maxLength={maxLength}
				autoComplete="off"
				className={`${CONTROL} min-h-12`}
			/>
		</div>
	)
}

/** A choice that narrows a list, with a first line for everything. */
export function FilterChoice({
	label,
	name,
	value,
	everything,
	choices,
}: {
	label: string
	name: string
	value: string
	everything: string
	choices: readonly Choice[]
}) {
	const id = useId()
	return (
		<div className="grid content-start gap-1.5">
			<label htmlFor={id} className="font-semibold">
				{label}
			</label>
			<span className="relative block">
				<select
					key={value}
					id={id}
					name={name}
					defaultValue={value}
					className={`${CONTROL} min-h-12 appearance-none pr-11`}
				>
					<option value="">{everything}</option>
					{choices.map((choice) => (
						<option key={choice.value} value={choice.value}>
							{choice.label}
						</option>
					))}
				</select>
				<ChevronDown
					aria-hidden="true"
					className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2"
				/>
			</span>
		</div>
	)
}
