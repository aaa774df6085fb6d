import type { ReactNode } from "react"

export interface Fact {
	name: string
	value: ReactNode
}

/** Names and values in two columns: a certificate's data, a producer's disclosure, the shape of a parcel. */
export function Facts({ facts }: { facts: Fact[] }) {
	return (
		<dl className="grid">
			{facts.map((fact) => (
				<div
					key={fact.name}
					className="grid gap-x-6 border-b border-line py-2.5 last:border-b-0 sm:grid-cols-[minmax(9rem,1fr)_2fr]"
				>
					<dt className="text-sm text-ink-soft sm:text-base">{fact.name}</dt>
					<dd className="min-w-0 font-semibold wrap-anywhere">{fact.value}</dd>
				</div>
			))}
		</dl>
	)
}
