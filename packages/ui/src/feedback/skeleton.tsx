import { m } from "@ocop/messages"
import { useLocale } from "../context/locale"

interface SkeletonProps {
	/** What is on its way: a grid of cards, or lines of text. */
	kind: "cards" | "lines"
	count?: number
}

/** The shape of what is coming, in its later size. Show it only when the wait is over 200 ms. */
export function Skeleton({ kind, count = kind === "cards" ? 6 : 3 }: SkeletonProps) {
	const locale = useLocale()
	return (
		<div role="status">
			<span className="sr-only">{m.ui_loading({}, { locale })}</span>
			{kind === "cards" ? (
				<div aria-hidden="true" className="grid grid-cols-2 gap-4 sm:gap-6 md:grid-cols-3 lg:grid-cols-4">
					{Array.from({ length: count }, (_, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the shapes are alike and never move
						<div key={index} className="sheet overflow-hidden">
							<div className="hatched breathing aspect-[5/4] bg-wash" />
							<div className="grid gap-2.5 p-4">
								<div className="breathing h-5 rounded-cut-sm bg-line" />
								<div className="breathing h-4 w-2/3 rounded-cut-sm bg-wash" />
								<div className="breathing mt-3 h-6 w-1/2 rounded-cut-sm bg-line" />
							</div>
						</div>
					))}
				</div>
			) : (
				<div aria-hidden="true" className="grid max-w-text gap-2.5">
					{Array.from({ length: count }, (_, index) => (
						<div
							// biome-ignore lint/suspicious/noArrayIndexKey: the shapes are alike and never move
							key={index}
							className={`breathing h-4 rounded-cut-sm bg-line ${index === count - 1 ? "w-3/5" : ""}`}
						/>
					))}
				</div>
			)}
		</div>
	)
}
