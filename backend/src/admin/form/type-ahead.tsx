import { Input, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { type KeyboardEvent, useEffect, useId, useState } from "react"
import { useLocale } from "../locale"
import type { InputSaid } from "./field"

export interface Suggestion {
	value: string
	text: string
	/** What tells it from others of its name. */
	hint: string
}

/**
 * An input that suggests while one types. Only what was chosen from the list is a value; typing on takes it back. Mouse, finger and
 * keyboard (arrows, Enter, Escape) alike.
 */
export function TypeAhead(props: {
	said: InputSaid
	name: string
	placeholder: string
	suggestions: readonly Suggestion[]
	/** Said when something was typed and nothing fits. */
	nothing: string
	/** Whether the suggestions answer what is typed; false while they are asked for. */
	settled?: boolean
	onType: (typed: string) => void
	onChoose?: (chosen: Suggestion | null) => void
	/** Chosen for the officer, who may choose another. */
	initial?: Suggestion | null
}) {
	const { said, name, suggestions, initial = null, settled = true } = props
	const locale = useLocale()
	const listId = useId()
	const [typed, setTyped] = useState(initial?.text ?? "")
	const [chosen, setChosen] = useState<Suggestion | null>(initial)
	const [open, setOpen] = useState(false)
	const [marked, setMarked] = useState(0)

	useEffect(() => {
		setChosen(initial)
		setTyped(initial?.text ?? "")
	}, [initial])

	const choose = (suggestion: Suggestion) => {
		setChosen(suggestion)
		setTyped(suggestion.text)
		setOpen(false)
		props.onChoose?.(suggestion)
	}
	const type = (text: string) => {
		setTyped(text)
		setChosen(null)
		setMarked(0)
		setOpen(text.trim() !== "")
		props.onType(text)
		if (chosen) props.onChoose?.(null)
	}
	const steer = (event: KeyboardEvent) => {
		if (!open || suggestions.length === 0) return
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
		const suggestion = suggestions[marked]
		if (step) setMarked((marked + step + suggestions.length) % suggestions.length)
		else if (event.key === "Enter" && suggestion) choose(suggestion)
		else if (event.key === "Escape") setOpen(false)
		else return
		event.preventDefault()
		// Escape would close the drawer too.
		event.stopPropagation()
	}

	return (
		<div className="relative">
			<input type="hidden" name={name} value={chosen?.value ?? ""} />
			<Input
				{...said}
				role="combobox"
				aria-expanded={open}
				aria-controls={listId}
				aria-autocomplete="list"
				aria-activedescendant={open && suggestions[marked] ? `${listId}-${marked}` : undefined}
				autoComplete="off"
				maxLength={100}
				placeholder={props.placeholder}
				value={typed}
				onChange={(event) => type(event.target.value)}
				onKeyDown={steer}
				onBlur={() => setOpen(false)}
			/>
			{open ? (
				<div
					id={listId}
					role="listbox"
					className="absolute z-10 mt-1 max-h-60 w-full overflow-y-auto rounded-lg bg-ui-bg-base p-1 shadow-elevation-flyout"
				>
					{suggestions.map((suggestion, index) => (
						<div
							key={suggestion.value}
							id={`${listId}-${index}`}
							role="option"
							tabIndex={-1}
							aria-selected={index === marked}
							className={`cursor-pointer rounded-md px-2 py-2 ${index === marked ? "bg-ui-bg-base-hover" : ""}`}
							// Before the input loses the focus, which would close the list under the finger.
							onMouseDown={(event) => {
								event.preventDefault()
								choose(suggestion)
							}}
							onMouseEnter={() => setMarked(index)}
						>
							<Text size="small">{suggestion.text}</Text>
							<Text size="xsmall" className="text-ui-fg-subtle">
								{suggestion.hint}
							</Text>
						</div>
					))}
					{suggestions.length === 0 ? (
						<Text size="small" className="px-2 py-2 text-ui-fg-subtle">
							{settled ? props.nothing : m.admin_loading({}, { locale })}
						</Text>
					) : null}
				</div>
			) : null}
		</div>
	)
}
