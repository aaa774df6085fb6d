import { m } from "@ocop/messages"
import { Picture, useLink, useLocale } from "@ocop/ui"
import { CalendarDays, Clock, MapPin, Store } from "lucide-react"
import type { ReactNode } from "react"
import type { FairCardView } from "./fair-card.server"
import { FairPhase } from "./fair-phase"

interface FairCardProps {
	fair: FairCardView
	heading: "h2" | "h3"
	/** `wide`: across the page, the poster beside the words; `row`: the same, small. Phones stack the wide one. */
	shape: "wide" | "row"
	/** For the first card of a page. */
	eager?: boolean | "first"
}

/** A fair in a list: its poster, phase, days and place. The whole card leads to the fair. */
export function FairCard({ fair, heading: Heading, shape, eager }: FairCardProps) {
	const locale = useLocale()
	const Link = useLink()
	const wide = shape === "wide"
	return (
		<article
			className={`group printed pressable relative h-full overflow-hidden ${wide ? "flex flex-col md:grid md:grid-cols-[20rem_minmax(0,1fr)]" : "grid grid-cols-[7.5rem_minmax(0,1fr)] sm:grid-cols-[13rem_minmax(0,1fr)]"}`}
		>
			<div
				className={`relative border-ink bg-wash ${wide ? "aspect-[4/3] border-b-2 md:aspect-[4/5] md:border-r-2 md:border-b-0" : "border-r-2 sm:aspect-[4/5]"}`}
			>
				<Picture picture={fair.poster} sizes="(min-width: 40rem) 26rem, 94vw" eager={eager} />
			</div>
			<div className={`flex grow flex-col gap-3 p-4 sm:p-5 ${wide ? "md:justify-center md:p-8" : ""}`}>
				<div>
					<FairPhase tense={fair.tense} word={fair.phase} />
				</div>
				<Heading className={`font-bold ${wide ? "text-2xl" : "text-xl"}`}>
					<Link
						href={fair.href}
						className="text-ink no-underline decoration-cinnabar decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0 after:content-['']"
					>
						{fair.name}
					</Link>
				</Heading>
				<FairFacts fair={fair} />
				{fair.demo && <p className="text-sm text-ink-soft">{m.fair_demo({}, { locale })}</p>}
			</div>
		</article>
	)
}

/** When, where, how many booths: one line each. */
export function FairFacts({ fair }: { fair: FairCardView }) {
	return (
		<ul className="grid gap-1.5">
			<Line icon={<CalendarDays className="size-5" />}>{fair.days}</Line>
			<Line icon={<Clock className="size-5" />}>{fair.hours}</Line>
			<Line icon={<MapPin className="size-5" />}>{fair.place}</Line>
			<Line icon={<Store className="size-5" />}>{fair.booths}</Line>
		</ul>
	)
}

function Line({ icon, children }: { icon: ReactNode; children: string }) {
	return (
		<li className="flex gap-2.5">
			<span aria-hidden="true" className="mt-0.5 shrink-0 text-clay">
				{icon}
			</span>
			{children}
		</li>
	)
}
