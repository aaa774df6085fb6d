import { m } from "@ocop/messages"
import { useLocale } from "../context/locale"

export interface MaterialShare {
	/** The material and where it grows: "Củ dong riềng, xã Ba Vì". */
	label: string
	/** Whole per cent; the shares of a product sum to 100. */
	percent: number
	/** From the producer's own commune or province. */
	local: boolean
}

/** Where the raw material comes from, a bar each; local material is printed solid, the rest hatched. */
export function MaterialShares({ shares }: { shares: MaterialShare[] }) {
	const locale = useLocale()
	return (
		<ul aria-label={m.ui_material_shares({}, { locale })} className="grid gap-3">
			{shares.map((share) => (
				<li key={share.label} className="grid gap-1">
					<span className="flex items-baseline justify-between gap-4">
						<span>
							{share.label}{" "}
							{share.local && (
								<span className="text-sm font-semibold text-leaf">
									· {m.ui_material_local({}, { locale })}
								</span>
							)}
						</span>
						<span className="font-bold tabular-nums">{share.percent}%</span>
					</span>
					<svg aria-hidden="true" className="h-4 w-full overflow-visible" preserveAspectRatio="none">
						<rect width="100%" height="14" rx="4" className="fill-wash" />
						<rect
							x="1.5"
							y="1.5"
							width={`${share.percent}%`}
							height="14"
							rx="4"
							className={share.local ? "fill-leaf" : "fill-straw"}
						/>
						<rect
							width={`${share.percent}%`}
							height="14"
							rx="4"
							className="fill-none stroke-ink"
							strokeWidth="2"
						/>
					</svg>
				</li>
			))}
		</ul>
	)
}
