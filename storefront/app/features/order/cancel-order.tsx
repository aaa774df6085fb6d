import { m } from "@ocop/messages"
import { Button, LinkButton, Notice, useLocale } from "@ocop/ui"
import { Form, useNavigation } from "@remix-run/react"
import { localePath } from "~/platform/locale"
import type { CancelOutcome } from "./cancel-order.server"
import { ORDER_ACTS, ORDER_FORM } from "./order-form"

/** The way to the question; null for who may look and not act. */
export function CancelLink({ code, byLink }: { code: string; byLink: boolean }) {
	const locale = useLocale()
	if (!byLink) return <p className="text-sm text-ink-soft">{m.order_cancel_by_link({}, { locale })}</p>
	return (
		<LinkButton variant="quiet" href={localePath(`/don-hang/${code}?${ORDER_FORM.ask}=1`, locale)}>
			{m.order_cancel({}, { locale })}
		</LinkButton>
	)
}

/** Asked before an order is cancelled: what it means, and both ways on. A plain form and a plain link. */
export function CancelQuestion({ code, meaning }: { code: string; meaning: string }) {
	const locale = useLocale()
	const sending = useNavigation().formData?.get(ORDER_FORM.act) === ORDER_ACTS.cancel
	return (
		<section aria-labelledby="huy-don" className="printed mt-4 grid max-w-text gap-3 p-5">
			<h2 id="huy-don" className="text-lg font-bold">
				{m.order_cancel_question({ code }, { locale })}
			</h2>
			<p>{meaning}</p>
			<Form method="post" action={localePath(`/don-hang/${code}`, locale)} className="flex flex-wrap gap-3">
				<Button
					type="submit"
					name={ORDER_FORM.act}
					value={ORDER_ACTS.cancel}
					variant="danger"
					aria-disabled={sending || undefined}
				>
					{sending ? m.order_cancelling({}, { locale }) : m.order_cancel_yes({}, { locale })}
				</Button>
				<LinkButton variant="secondary" href={localePath(`/don-hang/${code}`, locale)}>
					{m.order_cancel_no({}, { locale })}
				</LinkButton>
			</Form>
		</section>
	)
}

/** Why it was not cancelled, or that nobody knows. */
export function CancelProblem({ outcome }: { outcome: CancelOutcome }) {
	const locale = useLocale()
	return (
		<div className="mt-4">
			<Notice
				tone="warning"
				title={outcome.unknown ? undefined : m.order_cancel_refused({}, { locale })}
				announce
			>
				<p>{outcome.problem}</p>
			</Notice>
		</div>
	)
}
