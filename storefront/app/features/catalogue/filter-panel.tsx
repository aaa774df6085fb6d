import { m } from "@ocop/messages"
import { Button, buttonClass, FacetList, TextField, useLocale } from "@ocop/ui"
import { Form } from "@remix-run/react"
import { SlidersHorizontal } from "lucide-react"
import { localePath } from "~/platform/locale"
import type { CatalogueView } from "./catalogue.server"

/**
 * All limits. On wide screens it stands beside the list; on phones a ticked box unfolds it, which needs no scripts and stays
 * unfolded while several are chosen.
 */
export function FilterPanel({ view }: { view: CatalogueView }) {
	const locale = useLocale()
	const set = view.chips.length
	return (
		<aside aria-label={m.shop_filters_title({}, { locale })}>
			<input id="bo-loc" type="checkbox" className="peer sr-only lg:hidden" />
			<label
				htmlFor="bo-loc"
				className="mb-4 flex min-h-12 w-full cursor-pointer items-center justify-center gap-2 rounded-cut-sm border-2 border-ink bg-raised px-4 font-semibold shadow-print-sm peer-checked:bg-ink peer-checked:text-paper peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-indigo lg:hidden"
			>
				<SlidersHorizontal aria-hidden="true" className="size-5" />
				{m.shop_filters_show({}, { locale })}
				{set > 0 && (
					<span className="rounded-full bg-cinnabar px-2 text-sm text-on-fill tabular-nums">{set}</span>
				)}
			</label>
			<div className="mb-6 hidden peer-checked:block lg:block">
				{view.facets.map((facet) => (
					<FacetList key={facet.title} {...facet} />
				))}
				<PriceForm price={view.price} />
				<a href="#ket-qua" className={`${buttonClass({ wide: true })} mt-4 lg:hidden!`}>
					{m.shop_filters_see_results({ count: view.total, shown: view.totalShown }, { locale })}
				</a>
			</div>
		</aside>
	)
}

function PriceForm({ price }: { price: CatalogueView["price"] }) {
	const locale = useLocale()
	return (
		<Form
			action={localePath("/san-pham", locale)}
			className="grid gap-3 py-3"
			key={`${price.from}-${price.to}`}
		>
			<h2 className="font-semibold">{m.shop_price_title({}, { locale })}</h2>
			{price.kept.map((field) => (
				<input key={field.name} type="hidden" name={field.name} value={field.value} />
			))}
			<div className="grid grid-cols-2 items-end gap-3">
				<TextField
					label={m.shop_price_from({}, { locale })}
					name={price.names.from}
					defaultValue={price.from ?? ""}
					inputMode="numeric"
					maxLength={13}
					required={false}
				/>
				<TextField
					label={m.shop_price_to({}, { locale })}
					name={price.names.to}
					defaultValue={price.to ?? ""}
					inputMode="numeric"
					maxLength={13}
					required={false}
				/>
			</div>
			{price.range && <p className="text-sm text-ink-soft">{m.shop_price_range(price.range, { locale })}</p>}
			<Button type="submit" variant="secondary">
				{m.shop_price_apply({}, { locale })}
			</Button>
		</Form>
	)
}
