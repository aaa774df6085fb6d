/** Whether a place is open now, and until when: a light and words. */
export function OpeningMark({ open, words }: { open: boolean; words: string }) {
	return (
		<span className={`inline-flex items-center gap-2 ${open ? "font-semibold text-leaf" : "text-ink-soft"}`}>
			<span
				aria-hidden="true"
				className={`size-2.5 shrink-0 rounded-full ${open ? "bg-leaf" : "border-2 border-clay"}`}
			/>
			{words}
		</span>
	)
}
