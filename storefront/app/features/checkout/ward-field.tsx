import { m } from "@ocop/messages"
import { Button, RadioGroup, TextField, useLocale } from "@ocop/ui"
import { type KeyboardEvent, useEffect, useRef } from "react"
import type { WardOption } from "~/features/ward/ward-options.server"
import { useAnswer } from "~/platform/use-answer"
import { ACTS, FIELDS } from "./fields"

const ASK_AFTER_MS = 120

interface WardFieldProps {
	typedText: string
	/** Code of the chosen ward, or "". */
	chosen: string
	chosenName: string | null
	/** "" when another name is typed. */
	onChoose: (code: string) => void
	/** What a search without scripts found; null when none was made. */
	found: WardOption[] | null
	error: string | undefined
}

/**
 * A ward, found by its new or former name. A field, a button and a list of choices: with scripts the list follows the typing,
 * without them the button asks for it.
 */
export function WardField({ typedText, chosen, chosenName, onChoose, found, error }: WardFieldProps) {
	const locale = useLocale()
	const search = useAnswer<{ options: WardOption[] }>()
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
	useEffect(() => () => clearTimeout(timer.current), [])

	function ask(text: string, afterMs: number) {
		clearTimeout(timer.current)
		if (text.trim() === "") return
		timer.current = setTimeout(
			() => search.ask(`/tim-xa?q=${encodeURIComponent(text)}&ngon-ngu=${locale}`),
			afterMs,
		)
	}

	function askOnEnter(event: KeyboardEvent<HTMLInputElement>) {
		if (event.key !== "Enter") return
		event.preventDefault()
		ask(event.currentTarget.value, 0)
	}

	const options = withChosen(search.answer?.options ?? found ?? [], chosen, chosenName)
	const nothing = search.answer !== undefined && search.answer.options.length === 0
	return (
		<div className="grid gap-3">
			<div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
				<TextField
					label={m.checkout_ward({}, { locale })}
					hint={m.checkout_ward_hint({}, { locale })}
					name={FIELDS.wardText}
					defaultValue={typedText}
					error={options.length === 0 ? error : undefined}
					autoComplete="off"
					maxLength={100}
					required
					onInput={(event) => {
						// Who types another name does not want the one chosen before, and would not see that it still counts.
						if (chosen !== "") onChoose("")
						ask(event.currentTarget.value, ASK_AFTER_MS)
					}}
					onKeyDown={askOnEnter}
				/>
				<Button type="submit" name={FIELDS.act} value={ACTS.findWard} variant="secondary" size="lg">
					{m.checkout_ward_find({}, { locale })}
				</Button>
			</div>
			<p role="status" className="text-sm text-ink-soft empty:hidden">
				{nothing ? m.checkout_ward_none({}, { locale }) : ""}
			</p>
			{options.length > 0 && (
				<RadioGroup
					label={m.checkout_ward_choose({}, { locale })}
					name={FIELDS.ward}
					options={options}
					value={chosen}
					onChange={onChoose}
					error={error}
				/>
			)}
		</div>
	)
}

/** The chosen ward stays in sight, also when another search is made. */
function withChosen(options: WardOption[], chosen: string, chosenName: string | null) {
	const choices = options.map((option) => ({
		value: option.code,
		label: option.name,
		detail: option.detail ?? undefined,
	}))
	if (chosen === "" || chosenName === null || choices.some((choice) => choice.value === chosen))
		return choices
	return [{ value: chosen, label: chosenName, detail: undefined }, ...choices]
}
