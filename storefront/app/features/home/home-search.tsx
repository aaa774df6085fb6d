import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import { Form } from "@remix-run/react"
import { Search } from "lucide-react"
import { SEARCH_FIELD_MAX } from "~/features/frame/search-box"
import { localePath } from "~/platform/locale"

/** The large search field of the front page; asks the catalogue, with or without scripts. */
export function HomeSearch() {
	const locale = useLocale()
	return (
		<Form
			role="search"
			aria-label={m.pages_home_search_label({}, { locale })}
			action={localePath("/san-pham", locale)}
			className="flex w-full max-w-xl items-stretch rounded-cut border-2 border-ink bg-raised shadow-print-ink"
		>
			<label htmlFor="tim-dac-san" className="sr-only">
				{m.pages_home_search_label({}, { locale })}
			</label>
			<input
				id="tim-dac-san"
				name="q"
				type="search"
				maxLength={SEARCH_FIELD_MAX}
				enterKeyHint="search"
				autoComplete="off"
				placeholder={m.pages_home_search_placeholder({}, { locale })}
				className="min-h-14 min-w-0 grow rounded-cut bg-transparent px-4 text-lg placeholder:text-ink-soft"
			/>
			<button
				type="submit"
				className="m-1.5 inline-flex items-center gap-2 rounded-cut-sm bg-cinnabar px-4 font-semibold text-on-fill hover:bg-cinnabar-deep sm:px-5"
			>
				<Search aria-hidden="true" className="size-5" />
				<span className="max-sm:sr-only">{m.shop_search_submit({}, { locale })}</span>
			</button>
		</Form>
	)
}
