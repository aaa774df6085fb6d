import { m } from "@ocop/messages"
import { LinkButton, useLocale } from "@ocop/ui"
import { isRouteErrorResponse, useRouteError } from "@remix-run/react"
import { localePath, textIn } from "~/platform/locale"
import { isPageRefusal } from "~/platform/refusal"

/** Every way a page can fail, in words and with a way on. */
export function RefusalPage() {
	const locale = useLocale()
	const error = useRouteError()
	const status = isRouteErrorResponse(error) ? error.status : 500
	const sentence =
		isRouteErrorResponse(error) && isPageRefusal(error.data)
			? textIn(error.data.text, locale).text
			: status === 404
				? m.shop_refusal_not_found({}, { locale })
				: m.shop_refusal_broken({}, { locale })
	return (
		<div className="mx-auto flex max-w-text flex-col items-start gap-4 px-4 py-16">
			<h1 className="text-2xl font-bold">{titleOf(status, locale)}</h1>
			<p>{sentence}</p>
			<LinkButton href={localePath("/san-pham", locale)}>{m.shop_browse_all({}, { locale })}</LinkButton>
		</div>
	)
}

function titleOf(status: number, locale: "vi" | "en") {
	if (status === 404 || status === 410) return m.shop_refusal_not_found_title({}, { locale })
	if (status === 429) return m.shop_refusal_too_many_title({}, { locale })
	if (status === 503) return m.shop_refusal_away_title({}, { locale })
	if (status >= 500) return m.shop_refusal_broken_title({}, { locale })
	return m.shop_refusal_bad_request_title({}, { locale })
}
