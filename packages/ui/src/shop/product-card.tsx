import type { Dong, EffectiveRating } from "@ocop/domain"
import { m } from "@ocop/messages"
import { CalendarDays, MapPin, Wine } from "lucide-react"
import type { ReactNode } from "react"
import { type LinkComponent, useLink } from "../context/link"
import { useLocale } from "../context/locale"
import { LotusDrawing } from "../drawings/lotus"
import { Picture, type PictureData } from "./picture"
import { Price } from "./price"
import { StarBadge } from "./star-badge"

export interface ProductCardData {
	href: string
	title: string
	producer: string
	/** The ward it comes from, as a person says it: "Phường Hà Đông". */
	ward?: string
	price: Dong | null
	priceBefore?: Dong
	unit?: string
	picture?: PictureData
	rating: EffectiveRating | null
	certificateHref?: string
	soldOut?: boolean
	/** Behind the age gate. */
	alcohol?: boolean
	/** Community tourism and the like: booked for a date, not shipped. */
	service?: boolean
}

interface ProductCardProps {
	product: ProductCardData
	/** The heading level that fits the page around. */
	heading?: "h2" | "h3" | "h4"
	/** For the first cards of a page, as for `Picture`. */
	eager?: boolean | "first"
	sizes?: string
	/** Overrides the link of `LinkProvider`. */
	linkComponent?: LinkComponent
}

/** A listing in a grid. The whole card leads to the product; the badge on it leads to the certificate. */
export function ProductCard({
	product,
	heading: Heading = "h3",
	eager,
	sizes,
	linkComponent,
}: ProductCardProps) {
	const contextLink = useLink()
	const Link = linkComponent ?? contextLink
	return (
		<article className="group printed pressable relative flex h-full flex-col overflow-hidden">
			<div className="relative aspect-[5/4] border-b-2 border-ink bg-wash">
				{product.picture ? (
					<Picture picture={product.picture} sizes={sizes} eager={eager} />
				) : (
					<LotusDrawing className="absolute inset-0 m-auto h-3/4 w-auto" />
				)}
				<Marks product={product} />
			</div>
			<div className="flex grow flex-col gap-1 px-3 pt-3 pb-1.5 sm:px-4">
				<Heading className="text-base leading-snug font-semibold text-ink sm:text-lg">
					<Link
						href={product.href}
						className="no-underline decoration-cinnabar decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0 after:content-['']"
					>
						{product.title}
					</Link>
				</Heading>
				<p className="text-sm text-ink-soft">{product.producer}</p>
				{product.ward && (
					<p className="flex items-start gap-1 text-sm text-ink-soft">
						<MapPin aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
						{product.ward}
					</p>
				)}
				<div className="mt-auto pt-2">
					<Price amount={product.price} before={product.priceBefore} unit={product.unit} />
				</div>
				{product.rating && (
					<div className="relative z-10 -mb-0.5 self-start">
						<StarBadge rating={product.rating} href={product.certificateHref} />
					</div>
				)}
			</div>
		</article>
	)
}

function Marks({ product }: { product: ProductCardData }) {
	const locale = useLocale()
	return (
		<div className="absolute top-2 left-2 flex flex-col items-start gap-1.5">
			{product.soldOut && <Mark tone="bg-ink text-paper">{m.ui_sold_out({}, { locale })}</Mark>}
			{product.alcohol && (
				<Mark tone="bg-raised text-ink" icon={<Wine aria-hidden="true" className="size-4" />}>
					{m.ui_alcohol({}, { locale })}
				</Mark>
			)}
			{product.service && (
				<Mark tone="bg-indigo-wash text-indigo" icon={<CalendarDays aria-hidden="true" className="size-4" />}>
					{m.ui_service({}, { locale })}
				</Mark>
			)}
		</div>
	)
}

function Mark({ tone, icon, children }: { tone: string; icon?: ReactNode; children: string }) {
	return (
		<span
			className={`inline-flex items-center gap-1 rounded-cut-sm border-2 border-ink px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${tone}`}
		>
			{icon}
			{children}
		</span>
	)
}
