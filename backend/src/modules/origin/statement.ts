import { MarketError } from "../../market-error"

export interface OriginInput {
	wardCode: string
	craftVillage: string | null
	mark: { kind: "geographical_indication" | "collective_mark" | "certification_mark"; name: string } | null
	/** Shares are whole percent and sum to 100; at least one material. */
	materials: {
		nameVi: string
		nameEn: string | null
		wardCode: string | null
		provinceCode: string | null
		share: number
	}[]
}

/** @throws MarketError 422 unless the shares are whole, positive and sum to 100 */
export function assertSharesAddUp(origin: OriginInput): void {
	const whole = origin.materials.every(({ share }) => Number.isInteger(share) && share > 0)
	const sum = origin.materials.reduce((total, { share }) => total + share, 0)
	if (!whole || sum !== 100)
		throw new MarketError("origin_shares_not_100", 422, { field: "materials", params: { sum } })
}
