import type { FairTense } from "./fair-card.server"

const LOOKS: Record<FairTense, string> = {
	now: "border-leaf bg-leaf-wash text-leaf",
	coming: "border-indigo bg-indigo-wash text-indigo",
	over: "border-clay bg-wash text-ink-soft",
}

/** The phase of a fair: a word, and a light when people are there. */
export function FairPhase({ tense, word }: { tense: FairTense; word: string }) {
	return (
		<span
			className={`inline-flex items-center gap-2 rounded-full border-2 px-3 py-0.5 text-sm font-semibold ${LOOKS[tense]}`}
		>
			{tense === "now" && <span aria-hidden="true" className="breathing size-2.5 rounded-full bg-leaf" />}
			{word}
		</span>
	)
}
