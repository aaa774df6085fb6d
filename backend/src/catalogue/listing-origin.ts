import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Origin } from "@ocop/contracts"
import { provinceOf, wardOf } from "@ocop/geo"
import { z } from "zod"
import { wardRefOf } from "./ward-ref"

const originRows = z.array(
	z.object({
		origin_statement: z
			.object({
				ward_code: z.string(),
				craft_village: z.string().nullable(),
				mark_kind: z.string().nullable(),
				mark_name: z.string().nullable(),
				materials: z
					.array(
						z.object({
							name_vi: z.string(),
							name_en: z.string().nullable(),
							ward_code: z.string().nullable(),
							province_code: z.string().nullable(),
							share: z.coerce.number(),
						}),
					)
					.nullish(),
			})
			.nullish(),
	}),
)

/** Where a listing and its raw material come from, largest share first; null where nothing was stated. */
export async function originOf(container: MedusaContainer, productId: string): Promise<Origin | null> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "product",
		fields: ["id", "origin_statement.*", "origin_statement.materials.*"],
		filters: { id: productId },
	})
	const statement = originRows.parse(data)[0]?.origin_statement
	if (!statement) return null
	const province = wardOf(statement.ward_code)?.provinceCode
	return {
		ward: wardRefOf(statement.ward_code),
		craftVillage: statement.craft_village,
		mark:
			statement.mark_kind === null || statement.mark_name === null
				? null
				: { kind: statement.mark_kind, name: statement.mark_name },
		materials: [...(statement.materials ?? [])]
			.sort((a, b) => b.share - a.share || a.name_vi.localeCompare(b.name_vi, "vi"))
			.map((material) => {
				const ward = material.ward_code === null ? null : wardOf(material.ward_code)
				const provinceCode = ward?.provinceCode ?? material.province_code
				const provinceName = provinceCode === null ? null : (provinceOf(provinceCode)?.name ?? null)
				return {
					name: { vi: material.name_vi, en: material.name_en },
					place: [ward?.fullName, provinceName].filter((name) => name).join(", "),
					share: material.share,
					local: provinceCode !== null && provinceCode === province,
				}
			}),
	}
}
