import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import { useLocation } from "@remix-run/react"
import { localePath, pathWithoutLocale } from "~/platform/locale"

/** The same page in the other language. A plain link: the new document says its language in `lang`. */
export function LanguageLink() {
	const locale = useLocale()
	const { pathname, search } = useLocation()
	const other = locale === "vi" ? "en" : "vi"
	return (
		<a
			href={localePath(`${pathWithoutLocale(pathname)}${search}`, other)}
			hrefLang={other}
			lang={other}
			className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-cut-sm px-2 font-semibold text-ink no-underline hover:bg-wash"
		>
			{m.shop_language_name({}, { locale: other })}
		</a>
	)
}
