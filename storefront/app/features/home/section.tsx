import { useLink } from "@ocop/ui"
import { ArrowRight } from "lucide-react"
import type { ReactNode } from "react"

interface SectionProps {
	title: string
	/** A sentence under the title. */
	lead?: string
	/** The way to all of it. */
	more?: { href: string; label: string }
	children: ReactNode
}

/** One matter of a page: its title on a hatched band, the way to all of it, the matter itself. */
export function Section({ title, lead, more, children }: SectionProps) {
	const Link = useLink()
	return (
		<section className="mx-auto max-w-page px-4 pt-12 pb-2 sm:px-6 sm:pt-16">
			<div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
				<div className="max-w-text">
					<span aria-hidden="true" className="hatched mb-3 block h-2.5 w-20 rounded-full" />
					<h2 className="text-2xl font-bold">{title}</h2>
					{lead && <p className="mt-1 text-ink-soft">{lead}</p>}
				</div>
				{more && (
					<Link
						href={more.href}
						className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-cinnabar underline-offset-4 hover:underline"
					>
						{more.label}
						<ArrowRight aria-hidden="true" className="size-4" />
					</Link>
				)}
			</div>
			{children}
		</section>
	)
}
