import { m } from "@ocop/messages"
import { useLocale } from "../context/locale"

/** The sign of the market: a tiled roof over a basket, printed from two blocks, and its name. */
export function Wordmark({ compact = false }: { compact?: boolean }) {
	const locale = useLocale()
	return (
		<span className="inline-flex items-center gap-2.5 text-ink">
			<svg aria-hidden="true" viewBox="0 0 48 48" className="size-11 shrink-0">
				<g transform="translate(1.6 1.6)">
					<path className="fill-cinnabar" d="M2 19C8 17 14 12 24 4c10 8 16 13 22 15l-4 4H6Z" />
					<path className="fill-leaf" d="M9 28h30l-4 15H13Z" />
				</g>
				<g className="fill-none stroke-ink" strokeWidth="2.3" strokeLinecap="round" strokeLinejoin="round">
					<path d="M1.5 18.5C8.5 16.8 15 12 24 3.5c9 8.5 15.5 13.3 22.5 15-1.6.9-2.7 2.3-3.8 4H5.3c-1.1-1.7-2.2-3.1-3.8-4Z" />
					<path d="M15 22c1.2-3 1-6 .4-9M33 22c-1.2-3-1-6-.4-9M24 22V10" />
					<path d="M8.5 28h31l-4.2 15.5H12.7Z" />
					<path d="M10 33.5c9 2.6 19 2.6 28 0M11.5 38.5c8 2.3 17 2.3 25 0M18 29l2 14.5M30 29l-2 14.5" />
					<path d="M12 22.5v5.5M36 22.5v5.5" />
				</g>
			</svg>
			<span
				className={compact ? "sr-only" : "text-xl leading-none font-bold tracking-tight whitespace-nowrap"}
			>
				{m.ui_wordmark_market({}, { locale })} <span className="text-cinnabar">OCOP</span>
			</span>
		</span>
	)
}
