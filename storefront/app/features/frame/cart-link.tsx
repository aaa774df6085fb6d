import { m } from "@ocop/messages"
import { useLink, useLocale } from "@ocop/ui"
import { useFetchers, useNavigation } from "@remix-run/react"
import { ShoppingBasket } from "lucide-react"
import { useEffect } from "react"
import { localePath } from "~/platform/locale"
import { useAnswer } from "~/platform/use-answer"

/**
 * How many pieces lie in this browser's cart. Pages are the same for everyone, so the number arrives afterwards from a small
 * private address; every sent form asks again. Undefined until then.
 */
export function useCartCount(): number | undefined {
	const { answer, ask } = useAnswer<{ pieces: number | null }>()
	const navigation = useNavigation()
	const sending = [navigation, ...useFetchers()].some(sendsForm)
	useEffect(() => {
		if (!sending) void ask("/rieng-tu/gio")
	}, [sending, ask])
	return answer?.pieces ?? undefined
}

function sendsForm({ formMethod }: { formMethod?: string }) {
	return formMethod !== undefined && formMethod.toUpperCase() !== "GET"
}

/** The way to the cart in the head of wide screens; phones have it in the bottom bar. */
export function CartLink({ count }: { count: number | undefined }) {
	const locale = useLocale()
	const Link = useLink()
	return (
		<Link
			href={localePath("/gio-hang", locale)}
			className="hidden min-h-11 items-center gap-2 rounded-cut-sm px-3 font-semibold text-ink no-underline hover:bg-wash md:inline-flex"
		>
			<ShoppingBasket aria-hidden="true" className="size-6" />
			{m.shop_nav_cart({}, { locale })}
			<span className="inline-block min-w-6 text-center text-cinnabar tabular-nums">
				{count ? count : ""}
			</span>
		</Link>
	)
}
