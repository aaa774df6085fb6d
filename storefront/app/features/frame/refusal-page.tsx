import { m } from "@ocop/messages"
import { buttonClass, EmptyState, ErrorState, LinkButton, useLocale } from "@ocop/ui"
import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react"
import { localePath, textIn } from "~/platform/locale"
import { isPageRefusal } from "~/platform/refusal"
import { refusalTitle } from "./refusal-title"

/** Every way a page can fail: words, a drawing and a way on. */
export function RefusalPage() {
	const locale = useLocale()
	const { status, code, text } = refusalOf(useRouteError())
	const title = refusalTitle(status, locale)
	const sentence = text ? textIn(text, locale).text : ownSentence(status, locale)
	const State = status >= 500 ? ErrorState : EmptyState
	return (
		<div className="mx-auto max-w-page px-4 py-8">
			<State
				heading="h1"
				title={title}
				text={<p>{sentence}</p>}
				actions={<WaysOn status={status} code={code} />}
			/>
		</div>
	)
}

function WaysOn({ status, code }: { status: number; code: string }) {
	const locale = useLocale()
	const { pathname, search } = useLocation()
	return (
		<>
			{(status >= 500 || status === 429) && (
				// A plain link: the page is asked for anew, also when scripts have failed.
				<a href={`${pathname}${search}`} className={buttonClass()}>
					{m.shop_refusal_try_again({}, { locale })}
				</a>
			)}
			{code === "order_locked" && (
				<LinkButton href={localePath("/tra-cuu-don", locale)}>
					{m.shop_footer_find_order({}, { locale })}
				</LinkButton>
			)}
			<LinkButton href={localePath("/san-pham", locale)} variant="secondary">
				{m.shop_browse_all({}, { locale })}
			</LinkButton>
		</>
	)
}

function refusalOf(error: unknown) {
	if (!isRouteErrorResponse(error)) return { status: 500, code: "unknown", text: null }
	const body: unknown = error.data
	if (isPageRefusal(body)) return { status: error.status, code: body.code, text: body.text }
	return { status: error.status, code: "unknown", text: null }
}

function ownSentence(status: number, locale: "vi" | "en") {
	return status === 404 ? m.shop_refusal_not_found({}, { locale }) : m.shop_refusal_broken({}, { locale })
}
