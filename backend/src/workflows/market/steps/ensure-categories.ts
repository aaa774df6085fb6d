import type { IProductModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_GROUPS } from "@ocop/domain"
import { LISTING_OPTION_TITLE, LISTING_OPTION_VALUE } from "../market-names"

/** The programme's six groups and their subgroups as categories, and the option that names a listing's one variant. */
export const ensureCategoriesStep = createStep(
	"market-ensure-categories",
	async (_input: undefined, { container }) => {
		const products = container.resolve(Modules.PRODUCT)
		for (const [rank, group] of OCOP_GROUPS.entries()) {
			const parentId = await ensureCategory(products, {
				handle: group.slug,
				name: group.name.vi,
				rank,
				metadata: { code: group.code, name_en: group.name.en },
			})
			for (const [place, subgroup] of group.subgroups.entries()) {
				await ensureCategory(products, {
					handle: subgroup.slug,
					name: subgroup.name.vi,
					rank: place,
					parent_category_id: parentId,
					metadata: { code: subgroup.code, name_en: subgroup.name.en },
				})
			}
		}
		const [option] = await products.listProductOptions({ title: LISTING_OPTION_TITLE, is_exclusive: false })
		if (!option) {
			await products.createProductOptions([{ title: LISTING_OPTION_TITLE, values: [LISTING_OPTION_VALUE] }])
		}
		return new StepResponse(undefined)
	},
)

interface CategoryFacts {
	handle: string
	name: string
	rank: number
	parent_category_id?: string
	metadata: { code: string; name_en: string }
}

async function ensureCategory(products: IProductModuleService, category: CategoryFacts): Promise<string> {
	const [found] = await products.listProductCategories({ handle: category.handle })
	if (found) return found.id
	const [created] = await products.createProductCategories([
		{ ...category, is_active: true, is_internal: false },
	])
	if (!created) throw new Error(`The category ${category.handle} was not created`)
	return created.id
}
