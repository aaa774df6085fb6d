import { m } from "@ocop/messages"
import { buttonClass, useLocale } from "@ocop/ui"
import { useLocation } from "@remix-run/react"

/**
 * Stands where a page could not come, because the line dropped on the way. All it needs has come with the first page: nothing can be
 * fetched now.
 */
export function LostLinePage() {
	const locale = useLocale()
	const { pathname, search } = useLocation()
	return (
		<div className="mx-auto grid max-w-xl justify-items-center gap-3 px-4 py-16 text-center">
			<h1 className="text-2xl font-bold">{m.ui_offline_title({}, { locale })}</h1>
			<p className="max-w-md text-ink-soft">{m.ui_offline_text({}, { locale })}</p>
			<a href={`${pathname}${search}`} className={buttonClass()}>
				{m.shop_refusal_try_again({}, { locale })}
			</a>
		</div>
	)
}
