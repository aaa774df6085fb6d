import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import { BadgeCheck } from "lucide-react"
import type { ProductView } from "./product-view.server"

/** The papers beside the OCOP certificate: VietGAP, HACCP, food safety and the like, each with its number and its end. */
export function QualityPapers({ papers }: { papers: ProductView["qualityCertificates"] }) {
	const locale = useLocale()
	if (papers.length === 0) return null
	return (
		<section aria-labelledby="chung-nhan">
			<h2 id="chung-nhan" className="text-xl font-bold">
				{m.shop_quality_title({}, { locale })}
			</h2>
			<ul className="mt-3 grid gap-3 sm:grid-cols-2">
				{papers.map((paper) => (
					<li key={`${paper.name} ${paper.number}`} className="sheet flex gap-3 p-3">
						<BadgeCheck aria-hidden="true" className="size-6 shrink-0 text-leaf" />
						<div>
							<p className="font-semibold">{paper.name}</p>
							<p className="text-sm break-words text-ink-soft">
								{m.shop_quality_details(
									{ number: paper.number, issuer: paper.issuer, day: paper.validThrough },
									{ locale },
								)}
							</p>
						</div>
					</li>
				))}
			</ul>
		</section>
	)
}
