import { type Dong, formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useLocale } from "../context/locale"

interface PriceProps {
	/** Whole đồng; null when the price is only given on request. */
	amount: Dong | null
	/** The usual price when `amount` is a lower one. */
	before?: Dong
	/** What the price is for: "hộp 500 g". */
	unit?: string
	size?: "md" | "lg"
}

/** A price in tabular figures, "123.000 ₫". */
export function Price({ amount, before, unit, size = "md" }: PriceProps) {
	const locale = useLocale()
	const figure = size === "lg" ? "text-2xl" : "text-lg"
	if (amount === null)
		return <span className={`${figure} font-semibold text-ink`}>{m.ui_price_on_request({}, { locale })}</span>
	return (
		<span className="inline-flex flex-wrap items-baseline gap-x-2 tabular-nums">
			{before !== undefined && <span className="sr-only">{m.ui_price_now({}, { locale })}</span>}
			<span className={`${figure} font-bold text-ink`}>{formatDong(amount)}</span>
			{unit && (
				<span className="text-sm text-ink-soft">
					<span aria-hidden="true">/ </span>
					{unit}
				</span>
			)}
			{before !== undefined && (
				<>
					<span className="sr-only">{m.ui_price_before({}, { locale })}</span>
					<s className="text-sm text-ink-soft">{formatDong(before)}</s>
				</>
			)}
		</span>
	)
}
