import { Picture, useLink } from "@ocop/ui"
import { Award, MapPin } from "lucide-react"
import type { ProducerCardView } from "./producer-card.server"

/** A producer in a list: who, where, what of it. The whole card leads to its page. */
export function ProducerCard({
	producer,
	heading: Heading,
}: {
	producer: ProducerCardView
	heading: "h2" | "h3"
}) {
	const Link = useLink()
	return (
		<article className="group printed pressable relative flex h-full gap-4 p-4">
			<div className="relative size-16 shrink-0 overflow-hidden rounded-cut-sm border-2 border-ink bg-wash sm:size-24">
				<Picture picture={producer.picture} sizes="6rem" />
			</div>
			<div className="flex min-w-0 flex-col gap-1">
				<p className="text-sm text-ink-soft">{producer.kind}</p>
				<Heading className="leading-snug font-semibold sm:text-lg">
					<Link
						href={producer.href}
						className="text-ink no-underline decoration-cinnabar decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0 after:content-['']"
					>
						{producer.name}
					</Link>
				</Heading>
				<p className="flex items-start gap-1 text-sm text-ink-soft">
					<MapPin aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
					{producer.formerDistrict
						? `${producer.ward} · ${producer.formerDistrict}`
						: `${producer.ward}, ${producer.province}`}
				</p>
				<p className="mt-auto flex flex-wrap gap-x-4 text-sm">
					<span>{producer.listings}</span>
					{producer.certified && (
						<span className="inline-flex items-start gap-1 font-semibold text-leaf">
							<Award aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
							{producer.certified}
						</span>
					)}
				</p>
			</div>
		</article>
	)
}
