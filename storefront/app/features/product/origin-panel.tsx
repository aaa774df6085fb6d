import { m } from "@ocop/messages"
import { Facts, MaterialShares, useLocale } from "@ocop/ui"
import type { ProductView } from "./product-view.server"

/** Where it comes from: the ward on a small map, village and mark, the raw material's shares. */
export function OriginPanel({ origin }: { origin: ProductView["origin"] }) {
	const locale = useLocale()
	const facts = [
		{ name: m.shop_origin_place({}, { locale }), value: origin.place },
		...(origin.formerDistrict
			? [{ name: m.shop_origin_former_district({}, { locale }), value: origin.formerDistrict }]
			: []),
		...(origin.craftVillage
			? [{ name: m.shop_origin_village({}, { locale }), value: origin.craftVillage }]
			: []),
		...(origin.mark ? [{ name: origin.mark.kind, value: origin.mark.name }] : []),
	]
	return (
		<section aria-labelledby="nguon-goc" className="sheet p-4 sm:p-5">
			<h2 id="nguon-goc" className="text-xl font-bold">
				{m.shop_origin_title({}, { locale })}
			</h2>
			<div className="mt-3 grid items-center gap-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
				<img
					src={`/ban-do/${origin.wardCode}.svg`}
					alt={m.shop_origin_map({ place: origin.place }, { locale })}
					width={144}
					height={156}
					loading="lazy"
					className="h-39 w-36 justify-self-center object-contain"
				/>
				<Facts facts={facts} />
			</div>
			{origin.materials.length > 0 && (
				<div className="mt-4 border-t border-line pt-4">
					<h3 className="mb-3 font-semibold">{m.shop_origin_materials({}, { locale })}</h3>
					<MaterialShares shares={origin.materials} />
				</div>
			)}
		</section>
	)
}
