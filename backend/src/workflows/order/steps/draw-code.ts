import { randomBytes } from "node:crypto"
import { publicCode } from "@ocop/domain"
import { PublicCodeTaken } from "../../../modules/parcel/service"

const CODE_BYTES = 5
const DRAWS = 5

/** A public code of forty random bits. */
export function drawCode(): string {
	return publicCode(randomBytes(CODE_BYTES))
}

/** Forty bits rarely meet; when they do, others are drawn. */
export async function drawUntilFree<Result>(attempt: (code: string) => Promise<Result>): Promise<Result> {
	for (let draw = 1; ; draw++) {
		try {
			return await attempt(drawCode())
		} catch (error) {
			if (!(error instanceof PublicCodeTaken) || draw === DRAWS) throw error
		}
	}
}
