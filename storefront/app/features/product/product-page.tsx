import { m } from "@ocop/messages"
import { Breadcrumbs, Facts, Price, StarBadge, useLink, useLocale } from "@ocop/ui"
import { BUY_PLACE } from "~/features/cart/line-form"
import type { PutOutcome } from "~/features/cart/put-into-cart.server"
import { BuyPanel } from "./buy-panel"
import { OriginPanel } from "./origin-panel"
import { ProducerPanel } from "./producer-panel"
import { ProductGallery } from "./product-gallery"
import type { ProductView } from "./product-view.server"
import { QualityPapers } from "./quality-papers"
import { ShelfList } from "./shelf-list"

/** One listing: what it is, what it costs, why to trust it, where it comes from and who makes it. */
export function ProductPage({ view, put }: { view: ProductView; put: PutOutcome | null }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<div className="mx-auto max-w-page px-4 pt-3 pb-8 sm:px-6">
			<Breadcrumbs crumbs={view.crumbs} />
			<div className="mt-2 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
				<ProductGallery pictures={view.pictures} label={m.shop_pictures({}, { locale })} />
				<div className="flex flex-col gap-4">
					<div>
						<h1 lang={view.titleLang} className="text-2xl font-bold sm:text-3xl">
							{view.title}
						</h1>
						<p className="mt-1">
							<Link
								href={view.producer.href}
								className="inline-flex min-h-11 items-center text-cinnabar underline-offset-4 hover:underline"
							>
								{view.producer.name}
							</Link>
						</p>
						{view.rating ? (
							<StarBadge rating={view.rating} href={view.certificateHref ?? undefined} size="lg" />
						) : (
							<p className="text-sm text-ink-soft">{m.shop_no_stars({}, { locale })}</p>
						)}
					</div>
					{view.kind !== "service" && <Price amount={view.price} unit={view.unit} size="lg" />}
					<div id={BUY_PLACE} className="scroll-mt-4">
						<BuyPanel view={view} put={put} />
					</div>
					<ShelfList shelves={view.shelves} />
				</div>
			</div>
			<div className="mt-10 grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
				<div className="grid content-start gap-10">
					<section aria-labelledby="mo-ta">
						<h2 id="mo-ta" className="text-xl font-bold">
							{m.shop_description_title({}, { locale })}
						</h2>
						{view.description.missing && (
							<p className="mt-1 text-sm text-ink-soft">{m.shop_only_vietnamese({}, { locale })}</p>
						)}
						<div lang={view.description.lang} className="mt-3 grid max-w-text gap-3">
							{view.description.paragraphs.map((paragraph) => (
								<p key={paragraph}>{paragraph}</p>
							))}
						</div>
						<div className="mt-5">
							<Facts facts={view.facts} />
						</div>
					</section>
					<QualityPapers papers={view.qualityCertificates} />
				</div>
				<div className="grid content-start gap-8">
					<OriginPanel origin={view.origin} />
					<ProducerPanel producer={view.producer} />
				</div>
			</div>
		</div>
	)
}
