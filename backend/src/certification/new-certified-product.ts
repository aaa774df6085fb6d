import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { foldText, publicCode } from "@ocop/domain"
import { environment } from "../../environment"
import { MarketError } from "../market-error"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type { RegisterInput } from "../modules/certification/records"
import type CertificationModuleService from "../modules/certification/service"

/** What the office reads from a decision of a product that the register does not know yet. */
export interface CertifiedProductEntry {
	producerId: string
	nameVi: string
	nameEn: string | null
	subgroup: string
	wardCode: string
}

/**
 * Completes an entry by its code.
 *
 * @throws MarketError 409 when that producer has a product of that name: its next certificate is a renewal, not a second product
 */
export async function newCertifiedProduct(
	container: MedusaContainer,
	entry: CertifiedProductEntry,
): Promise<Omit<RegisterInput, "searchWords">> {
	const known = await container
		.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		.listCertifiedProducts({ producer_id: entry.producerId }, { select: ["name_vi"], take: null })
	if (known.some(({ name_vi }) => foldText(name_vi) === foldText(entry.nameVi))) {
		throw new MarketError("certified_product_known", 409, {
			field: "nameVi",
			params: { name: entry.nameVi },
		})
	}
	return {
		code: publicCode(randomBytes(5)),
		producerId: entry.producerId,
		nameVi: entry.nameVi,
		nameEn: entry.nameEn,
		subgroupCode: entry.subgroup,
		wardCode: entry.wardCode,
		// In a demo market nothing may be taken for real, whoever typed it.
		demo: environment.mode === "demo",
		quality: [],
	}
}
