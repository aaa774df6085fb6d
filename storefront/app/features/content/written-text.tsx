import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"

interface WrittenTextProps {
	/** As `textIn` answers. */
	text: { text: string; lang: string; missing: boolean }
}

/** A text that a producer or an organiser wrote, a paragraph each line. Where nobody has written English, that is said. */
export function WrittenText({ text }: WrittenTextProps) {
	const locale = useLocale()
	if (text.text === "") return null
	const paragraphs = [...new Set(text.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== ""))]
	return (
		<div className="grid max-w-text gap-3">
			{text.missing && <p className="text-sm text-ink-soft">{m.pages_only_vietnamese({}, { locale })}</p>}
			<div lang={text.lang} className="grid gap-3">
				{paragraphs.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</div>
		</div>
	)
}
