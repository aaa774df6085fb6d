import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { EmptyState, LinkButton, Notice, useLink, useLocale } from "@ocop/ui"
import { localePath } from "~/platform/locale"
import { CartLineRow } from "./cart-line-row"
import type { CartView } from "./cart-view.server"
import type { LineOutcome } from "./change-line.server"
import { Changes } from "./changes"

interface CartPageProps {
	cart: CartView | null
	/** There was a cookie, but no cart belongs to it. */
	lost: boolean
	/** It could not be read again after the last press: what it shows may be old. */
	unread: boolean
	/** What the last line form heard back, when it was sent without scripts. */
	outcome: LineOutcome | null
}

/** The cart: what changed in words, a sheet a producer, the sum and the way on. */
export function CartPage({ cart, lost, unread, outcome }: CartPageProps) {
	const locale = useLocale()
	if (!cart || cart.pieces === 0) return <EmptyCart lost={lost} />
	return (
		<div className="mx-auto max-w-page px-4 py-6 sm:px-6">
			<h1 className="text-2xl font-bold">{m.checkout_cart_title({}, { locale })}</h1>
			<Changes changes={cart.changes} />
			{unread && (
				<div className="mt-4">
					<Notice tone="warning" announce>
						<p>{m.checkout_cart_unread({}, { locale })}</p>
					</Notice>
				</div>
			)}
			<div className="mt-5 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
				<div className="grid gap-6">
					{cart.groups.map((group) => (
						<ProducerGroup key={group.producer.href} group={group} outcome={outcome} />
					))}
				</div>
				<Summary cart={cart} />
			</div>
		</div>
	)
}

function ProducerGroup({
	group,
	outcome,
}: {
	group: CartView["groups"][number]
	outcome: LineOutcome | null
}) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<section aria-label={group.producer.name} className="sheet overflow-hidden">
			<div className="flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-line bg-wash px-4 py-1">
				<h2 className="font-semibold">
					<Link
						href={group.producer.href}
						className="inline-flex min-h-11 items-center text-ink underline-offset-4 hover:underline"
					>
						{group.producer.name}
					</Link>
				</h2>
				<p className="text-sm text-ink-soft">{m.checkout_one_parcel({}, { locale })}</p>
			</div>
			<ul>
				{group.lines.map((line) => (
					<CartLineRow
						key={line.id}
						line={line}
						problem={outcome?.lineId === line.id ? outcome.problem : null}
					/>
				))}
			</ul>
			<p className="flex justify-between border-t-2 border-line px-4 py-3">
				<span className="text-ink-soft">{m.checkout_group_goods({}, { locale })}</span>
				<span className="font-bold tabular-nums">{formatDong(group.goods)}</span>
			</p>
		</section>
	)
}

function Summary({ cart }: { cart: CartView }) {
	const locale = useLocale()
	return (
		<section aria-labelledby="tong-cong" className="printed p-5 lg:sticky lg:top-4">
			<h2 id="tong-cong" className="text-lg font-bold">
				{m.checkout_summary({}, { locale })}
			</h2>
			<p className="mt-3 flex items-baseline justify-between gap-4">
				<span>{m.checkout_goods({ count: cart.pieces }, { locale })}</span>
				<span className="text-xl font-bold tabular-nums">{formatDong(cart.goods)}</span>
			</p>
			<p className="mt-1 text-sm text-ink-soft">{m.checkout_fee_later({}, { locale })}</p>
			{cart.orderable ? (
				<div className="mt-4">
					<LinkButton href={localePath("/thanh-toan", locale)} size="lg" wide>
						{m.checkout_go({}, { locale })}
					</LinkButton>
				</div>
			) : (
				<p className="mt-4 font-semibold text-cinnabar-deep">{m.checkout_not_orderable({}, { locale })}</p>
			)}
			<div className="mt-2">
				<LinkButton href={localePath("/san-pham", locale)} variant="quiet" wide>
					{m.checkout_continue({}, { locale })}
				</LinkButton>
			</div>
		</section>
	)
}

function EmptyCart({ lost }: { lost: boolean }) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-page px-4 py-10">
			<EmptyState
				heading="h1"
				title={m.checkout_empty_title({}, { locale })}
				text={lost ? m.checkout_empty_lost({}, { locale }) : m.checkout_empty_text({}, { locale })}
				actions={
					<LinkButton href={localePath("/san-pham", locale)}>{m.shop_browse_all({}, { locale })}</LinkButton>
				}
			/>
		</div>
	)
}
