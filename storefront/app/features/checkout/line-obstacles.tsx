import { m } from "@ocop/messages"
import { Button, Notice, useLocale } from "@ocop/ui"
import { useFetcher } from "@remix-run/react"
import type { CartLineView } from "~/features/cart/cart-view.server"
import { LINE_FORM } from "~/features/cart/line-form"
import { localePath } from "~/platform/locale"
import type { CheckoutView } from "./checkout-view.server"

/** Lines that cannot be ordered as they stand, each named, with what is left to take. */
export function LineObstacles({ view }: { view: CheckoutView }) {
	const locale = useLocale()
	const lines = view.groups.flatMap((group) => group.lines).filter((line) => line.problem !== null)
	if (lines.length === 0) return null
	return (
		<div className="mt-4">
			<Notice tone="warning" title={m.checkout_lines_in_the_way({}, { locale })}>
				<ul className="grid gap-3">
					{lines.map((line) => (
						<LineObstacle key={line.id} line={line} />
					))}
				</ul>
			</Notice>
		</div>
	)
}

function LineObstacle({ line }: { line: CartLineView }) {
	const locale = useLocale()
	const fetcher = useFetcher({ key: `obstacle-${line.id}` })
	return (
		<li>
			<p>
				<strong className="font-semibold">{line.title}</strong>: {line.problem}
			</p>
			<fetcher.Form
				method="post"
				action={localePath("/gio-hang", locale)}
				className="mt-1 flex flex-wrap gap-2"
			>
				<input type="hidden" name={LINE_FORM.line} value={line.id} />
				<input type="hidden" name={LINE_FORM.quantity} value={line.available} />
				<input type="hidden" name={LINE_FORM.back} value={LINE_FORM.backToCheckout} />
				{line.available > 0 && (
					<Button type="submit" variant="secondary">
						{m.checkout_line_take_left({ count: line.available }, { locale })}
					</Button>
				)}
				<Button type="submit" name={LINE_FORM.act} value={LINE_FORM.remove} variant="quiet">
					{m.checkout_line_remove({}, { locale })}
				</Button>
			</fetcher.Form>
		</li>
	)
}
