import { useLocale } from "@ocop/ui"
import { useCallback, useEffect, useRef, useState } from "react"
import { useAnswer } from "~/platform/use-answer"
import type { CheckoutAnswer } from "./answer-form.server"
import type { CheckoutView } from "./checkout-view.server"

/**
 * The cart as it was told last, with the fees to the ward that is chosen: whenever the two do not fit, because another ward was chosen or because what
 * was told is older than the choice, the fees are asked for.
 */
export function useQuotedView(opened: CheckoutView | null, answer: CheckoutAnswer | null) {
	const locale = useLocale()
	const [ward, setWard] = useState(answer?.typed.ward ?? "")
	const { ask, answer: quote, asking } = useAnswer<{ view: CheckoutView | null }>()
	const view = useNewest([opened, answer?.view ?? null, quote?.view ?? null])
	const asked = useRef<{ ward: string; view: CheckoutView } | null>(null)

	useEffect(() => {
		if (view === null || ward === "" || view.ward?.code === ward) return
		const { ward: before, view: seen } = asked.current ?? {}
		// Who was asked and does not know it is not asked again.
		if (before === ward && (view === seen || view === quote?.view)) return
		asked.current = { ward, view }
		void ask(`/rieng-tu/phi-giao?xa=${ward}&ngon-ngu=${locale}`)
	}, [view, ward, quote, ask, locale])

	const giveWard = useCallback((code: string) => {
		asked.current = null
		setWard(code)
	}, [])
	return { view, ward, giveWard, quoting: asking }
}

/** The view that came last: the page's own, the form's answer or a quote, whichever changed most recently. */
function useNewest(sources: readonly (CheckoutView | null)[]): CheckoutView | null {
	const [known, setKnown] = useState(() => ({
		sources,
		view: sources.findLast((view) => view !== null) ?? null,
	}))
	if (sources.every((view, place) => view === known.sources[place])) return known.view
	const arrived = sources.findLast((view, place) => view !== null && view !== known.sources[place])
	const next = { sources, view: arrived ?? known.view }
	setKnown(next)
	return next.view
}
