import { randomBytes } from "node:crypto"
import { publicCode } from "@ocop/domain"
import { environment } from "../../environment"
import type { RegisterInput } from "../modules/certification/records"

/** What the office reads from a decision of a product that the register does not know yet. */
export interface CertifiedProductEntry {
	producerId: string
	nameVi: string
	nameEn: string | null
	subgroup: string
	wardCode: string
}

/** Completes an entry by its code. */
export function newCertifiedProduct(entry: CertifiedProductEntry): Omit<RegisterInput, "searchWords"> {
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
