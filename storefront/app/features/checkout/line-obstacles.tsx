import { m } from "@ocop/messages"
import { Button, Notice, useLocale } from "@ocop/ui"
import type { CartLineView } from "~/features/cart/cart-view.server"
import type { CheckoutView } from "./checkout-view.server"
import { EnterPlaces } from "./enter-places"
import { FIELDS, lineAct } from "./fields"

interface LineObstaclesProps {
	view: CheckoutView
	/** Id of the checkout form: its buttons send along what was typed, so that nothing of it is lost. */
	form: string
}

/** Lines that cannot be ordered as they stand, each named, with what is left to take. */
export function LineObstacles({ view, form }: LineObstaclesProps) {
	const locale = useLocale()
	const lines = view.groups.flatMap((group) => group.lines).filter((line) => line.problem !== null)
	if (lines.length === 0) return null
	return (
		<div className="mt-4">
			{/* These buttons stand before the form: without it the Enter key would take goods out. */}
			<EnterPlaces form={form} />
			<Notice tone="warning" title={m.checkout_lines_in_the_way({}, { locale })}>
				<ul className="grid gap-3">
					{lines.map((line) => (
						<LineObstacle key={line.id} line={line} form={form} />
					))}
				</ul>
			</Notice>
		</div>
	)
}

function LineObstacle({ line, form }: { line: CartLineView; form: string }) {
	const locale = useLocale()
	const sends = { type: "submit", form, name: FIELDS.act } as const
	return (
		<li>
			<p>
				<strong className="font-semibold">{line.title}</strong>: {line.problem}
			</p>
			<div className="mt-1 flex flex-wrap gap-2">
				{line.available > 0 && (
					<Button {...sends} value={lineAct(line.id, line.available)} variant="secondary">
						{m.checkout_line_take_left({ count: line.available }, { locale })}
					</Button>
				)}
				<Button {...sends} value={lineAct(line.id, 0)} variant="quiet">
					{m.checkout_line_remove({}, { locale })}
				</Button>
			</div>
		</li>
	)
}
