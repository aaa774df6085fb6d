import { m } from "@ocop/messages"
import { LinkButton, Picture, useLocale } from "@ocop/ui"
import type { ProductView } from "./product-view.server"

/** Who makes it: face, place, story in a few lines, and the way to all they make. */
export function ProducerPanel({ producer }: { producer: ProductView["producer"] }) {
	const locale = useLocale()
	return (
		<section aria-labelledby="nha-lam-ra" className="sheet p-4 sm:p-5">
			<h2 id="nha-lam-ra" className="sr-only">
				{m.shop_producer_title({}, { locale })}
			</h2>
			<div className="flex items-center gap-4">
				<div className="relative size-20 shrink-0 overflow-hidden rounded-cut border-2 border-ink bg-wash">
					<Picture picture={producer.picture} sizes="5rem" />
				</div>
				<div>
					<p className="text-lg leading-snug font-bold">{producer.name}</p>
					<p className="text-sm text-ink-soft">
						{producer.kind} · {producer.ward}
					</p>
				</div>
			</div>
			<p lang={producer.story.lang} className="mt-3 line-clamp-4">
				{producer.story.text}
			</p>
			<p className="mt-2 text-sm text-ink-soft">
				{m.shop_producer_counts({ listings: producer.listings, certified: producer.certified }, { locale })}
				{producer.foundedYear !== null &&
					` ${m.shop_producer_since({ year: String(producer.foundedYear) }, { locale })}`}
			</p>
			<div className="mt-3">
				<LinkButton variant="secondary" href={producer.href}>
					{m.shop_producer_see({}, { locale })}
				</LinkButton>
			</div>
		</section>
	)
}
