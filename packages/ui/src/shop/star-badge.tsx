import type { EffectiveRating } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useLink } from "../context/link"
import { useLocale } from "../context/locale"

interface StarBadgeProps {
	/** What may be shown at this moment (`effectiveRating`); null when no certificate is in force. */
	rating: EffectiveRating | null
	/** The page of the certificate. Without it the badge is no link. */
	href?: string
	size?: "sm" | "lg"
}

/**
 * The market's signature: one gold stroke a star, the year the certificate is valid to, a press opens the certificate.
 * Potential five is said in words and never adds a stroke (invariant 2); without a rating nothing is drawn (invariant 1).
 */
export function StarBadge({ rating, href, size = "sm" }: StarBadgeProps) {
	const locale = useLocale()
	const Link = useLink()
	if (!rating) return null

	const year = rating.validThrough.slice(0, 4)
	const stars = rating.stars
	const label = rating.potentialFive
		? m.ui_star_badge_potential({ stars, year }, { locale })
		: m.ui_star_badge({ stars, year }, { locale })
	const face = (
		<>
			<Strokes count={stars} size={size} />
			<span aria-hidden="true" className={size === "lg" ? "text-base" : "text-xs"}>
				<span className="font-bold whitespace-nowrap">{m.ui_stars({ stars }, { locale })}</span>{" "}
				<span className="whitespace-nowrap text-ink-soft">{m.ui_valid_to_year({ year }, { locale })}</span>
				{rating.potentialFive && (
					<span className="block font-semibold text-leaf">{m.ui_potential_five({}, { locale })}</span>
				)}
			</span>
		</>
	)
	const shape = "inline-flex min-h-11 flex-wrap items-center gap-x-2 rounded-cut-sm leading-tight text-ink"
	if (!href)
		return (
			<span role="img" aria-label={label} className={shape}>
				{face}
			</span>
		)
	return (
		<Link
			href={href}
			aria-label={`${label} ${m.ui_star_badge_open({}, { locale })}`}
			className={`${shape} underline-offset-4 hover:underline hover:decoration-2`}
		>
			{face}
		</Link>
	)
}

/** Each star leans its own way, as one hand presses five times. */
const LEANS = [-5, 4, -2, 6, -3]

function Strokes({ count, size }: { count: number; size: "sm" | "lg" }) {
	return (
		<svg
			aria-hidden="true"
			viewBox={`0 0 ${count * 22 + 4} 26`}
			className={size === "lg" ? "h-8 w-auto shrink-0" : "h-6 w-auto shrink-0"}
		>
			{LEANS.slice(0, count).map((lean, index) => (
				<g key={lean} data-star transform={`translate(${index * 22} 0) rotate(${lean} 12 13)`}>
					<path
						transform="translate(1.3 1.2)"
						className="fill-gold stroke-gold"
						strokeWidth="2.6"
						strokeLinejoin="round"
						d="M12.3 3.2 15 9.1l6.3.9-4.7 4.4 1.2 6.6-5.8-3.2-5.9 3.2 1.3-6.6L2.9 10l6.4-.8Z"
					/>
					<path
						className="fill-none stroke-ink"
						strokeWidth={size === "lg" ? 1.4 : 1.15}
						strokeLinejoin="round"
						strokeLinecap="round"
						d="M12.1 2.7C13 4.9 13.8 7 15 9.1c2.1.5 4.3.6 6.5 1-1.5 1.7-3.2 2.9-4.7 4.5.3 2.2 1 4.3 1.2 6.5-2.1-.9-3.9-2.2-6-3.2-2 1.1-3.9 2.3-6 3.2.3-2.3 1-4.4 1.3-6.6C5.7 13 4.2 11.6 2.7 10c2.2-.5 4.4-.4 6.5-.9 1.1-1.9 1.9-3.9 2.7-5.9"
					/>
				</g>
			))}
		</svg>
	)
}
