import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import { Form, useLocation } from "@remix-run/react"
import { Search } from "lucide-react"
import { localePath } from "~/platform/locale"

/** As the contract's SEARCH_TEXT_MAX; importing that would bring the schemas into every page. */
export const SEARCH_FIELD_MAX = 100

/** The search field of every page: a form that asks the catalogue, with or without scripts. */
export function SearchBox() {
	const locale = useLocale()
	const { pathname, search } = useLocation()
	const asked = /\/san-pham$/.test(pathname) ? (new URLSearchParams(search).get("q") ?? "") : ""
	return (
		<Form
			role="search"
			action={localePath("/san-pham", locale)}
			className="flex min-h-12 items-stretch rounded-cut-sm border-2 border-ink bg-raised focus-within:shadow-print-sm"
		>
			<label htmlFor="tim" className="sr-only">
				{m.shop_search_label({}, { locale })}
			</label>
			<input
				key={asked}
				id="tim"
				name="q"
				type="search"
				defaultValue={asked}
				maxLength={SEARCH_FIELD_MAX}
				enterKeyHint="search"
				autoComplete="off"
				placeholder={m.shop_search_placeholder({}, { locale })}
				className="min-w-0 grow rounded-cut-sm bg-transparent px-3 text-base placeholder:text-ink-soft"
			/>
			<button
				type="submit"
				aria-label={m.shop_search_submit({}, { locale })}
				className="inline-flex w-12 items-center justify-center text-cinnabar hover:bg-wash"
			>
				<Search aria-hidden="true" className="size-5" />
			</button>
		</Form>
	)
}
