import { m } from "@ocop/messages"
import { CircleCheck, Info, TriangleAlert } from "lucide-react"
import type { ReactNode } from "react"
import { useLocale } from "../context/locale"

export type NoticeTone = "info" | "success" | "warning"

const TONES: Record<NoticeTone, { ground: string; accent: string; Icon: typeof Info }> = {
	info: { ground: "border-indigo bg-indigo-wash", accent: "text-indigo", Icon: Info },
	success: { ground: "border-leaf bg-leaf-wash", accent: "text-leaf", Icon: CircleCheck },
	warning: { ground: "border-cinnabar bg-cinnabar-wash", accent: "text-cinnabar-deep", Icon: TriangleAlert },
}

interface NoticeProps {
	tone: NoticeTone
	title?: string
	/** Read out at once when the notice appears after an action. */
	announce?: boolean
	children?: ReactNode
}

/** A word beside the matter. The tone is drawn, coloured and said. */
export function Notice({ tone, title, announce = false, children }: NoticeProps) {
	const locale = useLocale()
	const { ground, accent, Icon } = TONES[tone]
	return (
		<div
			role={announce ? (tone === "warning" ? "alert" : "status") : undefined}
			className={`flex gap-3 rounded-cut border-2 px-4 py-3 text-ink ${ground}`}
		>
			<Icon aria-hidden="true" className={`mt-0.5 size-6 shrink-0 ${accent}`} />
			<div className="min-w-0">
				<span className="sr-only">{toneWord(tone, locale)}: </span>
				{title && <p className={`font-bold ${accent}`}>{title}</p>}
				{children}
			</div>
		</div>
	)
}

function toneWord(tone: NoticeTone, locale: "vi" | "en"): string {
	if (tone === "info") return m.ui_notice_info({}, { locale })
	if (tone === "success") return m.ui_notice_success({}, { locale })
	return m.ui_notice_warning({}, { locale })
}
