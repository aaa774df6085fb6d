import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"

const TYPING_PAUSE_MS = 300

/** Searches when the typing rests for a moment. */
export function SearchField(props: {
	value: string
	label: string
	placeholder: string
	onSearch: (text: string) => void
}) {
	const { value, onSearch } = props
	const [typed, setTyped] = useState(value)
	useEffect(() => {
		if (typed === value) return
		const pause = setTimeout(() => onSearch(typed), TYPING_PAUSE_MS)
		return () => clearTimeout(pause)
	}, [typed, value, onSearch])
	return (
		<div className="w-full sm:w-72">
			<Input
				type="search"
				maxLength={100}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
				aria-label={props.label}
				placeholder={props.placeholder}
			/>
		</div>
	)
}
