import { CircleCheck, CircleX, History, Hourglass } from "lucide-react"
import type { StandingTone } from "./certificate-entry.server"

const LOOKS: Record<StandingTone, { colours: string; Icon: typeof CircleCheck }> = {
	good: { colours: "border-leaf bg-leaf-wash text-leaf", Icon: CircleCheck },
	soon: { colours: "border-indigo bg-indigo-wash text-indigo", Icon: Hourglass },
	past: { colours: "border-clay bg-wash text-ink-soft", Icon: History },
	over: { colours: "border-cinnabar-deep bg-cinnabar-wash text-cinnabar-deep", Icon: CircleX },
}

/** Whether a certificate holds, in a word. */
export function StandingMark({ tone, word }: { tone: StandingTone; word: string }) {
	const { colours, Icon } = LOOKS[tone]
	return (
		<span
			className={`inline-flex items-center gap-1.5 rounded-full border-2 py-0.5 pr-3 pl-2 text-sm font-semibold ${colours}`}
		>
			<Icon aria-hidden="true" className="size-4" />
			{word}
		</span>
	)
}
