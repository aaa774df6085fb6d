import { formatPhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Button, LinkButton, Notice, QuantityField, useLocale } from "@ocop/ui"
import { useActionData, useFetcher } from "@remix-run/react"
import { Phone, ShoppingBasket } from "lucide-react"
import { useFormKey } from "~/features/cart/form-key"
import { BUY_FORM } from "~/features/cart/line-form"
import type { PutOutcome } from "~/features/cart/put-into-cart.server"
import { localePath } from "~/platform/locale"
import type { ProductView } from "./product-view.server"

/** As the contract's LINE_QUANTITY_MAX; importing that would bring the schemas into the page. */
export const QUANTITY_FIELD_MAX = 99
const FEW_LEFT = 10

/** How to get it: into the cart, by a call, or not here. */
export function BuyPanel({ view, put }: { view: ProductView; put: PutOutcome | null }) {
	const locale = useLocale()
	if (view.kind === "service") return <ByAppointment phone={view.contactPhone} />
	if (view.kind === "alcohol")
		return (
			<Notice tone="info">
				<p>{m.shop_alcohol_not_sold({}, { locale })}</p>
				{view.contactPhone && <CallLink phone={view.contactPhone} />}
			</Notice>
		)
	return view.available > 0 ? (
		<BuyForm view={view} put={put} />
	) : (
		<Notice tone="info">{m.shop_sold_out_text({}, { locale })}</Notice>
	)
}

function BuyForm({ view, put }: { view: ProductView; put: PutOutcome | null }) {
	const locale = useLocale()
	const fetcher = useFetcher<PutOutcome>()
	const withoutScripts = useActionData<PutOutcome>()
	const outcome = fetcher.data ?? withoutScripts ?? put
	const sending = fetcher.state !== "idle"
	const key = useFormKey(BUY_FORM.key, outcome)
	return (
		<div className="grid gap-3">
			<Stock available={view.available} />
			<fetcher.Form
				method="post"
				className="flex flex-wrap items-end gap-4"
				// A second press while the first is under way would put the same in twice.
				onSubmit={(event) => {
					if (sending) event.preventDefault()
					else key.nameThisPress()
				}}
			>
				{key.field}
				<QuantityField
					name={BUY_FORM.quantity}
					of={view.title}
					max={Math.min(view.available, QUANTITY_FIELD_MAX)}
				/>
				<Button
					type="submit"
					size="lg"
					aria-disabled={sending || undefined}
					icon={<ShoppingBasket aria-hidden="true" className="size-5" />}
				>
					{m.shop_add_to_cart({}, { locale })}
				</Button>
			</fetcher.Form>
			<BuyAnswer outcome={outcome} sending={sending} />
			{view.reach && <p className="max-w-text font-semibold text-indigo">{view.reach}</p>}
			<p className="max-w-text text-sm text-ink-soft">
				{m.payment_on_product({}, { locale })} {m.checkout_fee_later({}, { locale })}
			</p>
		</div>
	)
}

/** What came of it. It stands there from the press on, so that nothing moves when the answer comes late. */
function BuyAnswer({ outcome, sending }: { outcome: PutOutcome | null; sending: boolean }) {
	const locale = useLocale()
	if (outcome?.problem && !sending)
		return (
			<Notice tone="warning" announce>
				<p>{outcome.problem}</p>
				{outcome.unsure && <CartLink />}
			</Notice>
		)
	if (!sending && (outcome?.pieces ?? null) === null) return null
	return (
		<Notice tone={sending ? "info" : "success"} announce>
			<p>
				{sending ? m.shop_adding({}, { locale }) : m.shop_added({ count: outcome?.pieces ?? 0 }, { locale })}
			</p>
			<CartLink />
			{!sending && outcome?.ordered && (
				<>
					<p>{m.shop_cart_ordered({ code: outcome.ordered.code }, { locale })}</p>
					<LinkButton variant="quiet" href={outcome.ordered.href}>
						{m.shop_go_to_order({ code: outcome.ordered.code }, { locale })}
					</LinkButton>
				</>
			)}
		</Notice>
	)
}

function CartLink() {
	const locale = useLocale()
	return (
		<LinkButton variant="quiet" href={localePath("/gio-hang", locale)}>
			{m.shop_go_to_cart({}, { locale })}
		</LinkButton>
	)
}

function Stock({ available }: { available: number }) {
	const locale = useLocale()
	return (
		<p className="flex items-center gap-2 font-semibold text-leaf">
			<span aria-hidden="true" className="size-2.5 rounded-full bg-leaf" />
			{available <= FEW_LEFT
				? m.shop_stock_few({ count: available }, { locale })
				: m.shop_stock_plenty({}, { locale })}
		</p>
	)
}

function ByAppointment({ phone }: { phone: string | null }) {
	const locale = useLocale()
	return (
		<Notice tone="info" title={m.shop_service_title({}, { locale })}>
			<p>{m.shop_service_text({}, { locale })}</p>
			{phone && <CallLink phone={phone} />}
		</Notice>
	)
}

function CallLink({ phone }: { phone: string }) {
	const locale = useLocale()
	return (
		<a
			href={`tel:${phone.replace(/[^\d+]/g, "")}`}
			className="inline-flex min-h-11 items-center gap-2 font-semibold text-cinnabar"
		>
			<Phone aria-hidden="true" className="size-5" />
			{m.shop_call({ phone: formatPhone(phone) }, { locale })}
		</a>
	)
}
