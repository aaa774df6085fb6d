import { generateEntityId } from "@medusajs/framework/utils"
import { ratingProblems, validThroughOf } from "@ocop/domain"
import { type RegisterWithHistory, rowOf } from "./records"

/**
 * Rows of a product's certificates, oldest first. A superseded one is superseded by the one after it.
 *
 * @throws RangeError when a decision is unsound (invariant 4) or more than one is active (invariant 3)
 */
export function historyRows(certifiedProductId: string, product: RegisterWithHistory) {
	const certificates = product.certificates.map((certificate) => ({
		...certificate,
		id: generateEntityId(undefined, "cert"),
	}))
	if (certificates.filter(({ state }) => state === "active").length > 1) {
		throw new RangeError(`${product.code}: more than one active certificate`)
	}
	return certificates.map((certificate, index) => {
		const problems = ratingProblems(certificate)
		if (problems.length > 0)
			throw new RangeError(`${product.code}: ${certificate.code} ${problems.join(", ")}`)
		const successor = certificates[index + 1]
		if (certificate.state === "superseded" && !successor) {
			throw new RangeError(`${product.code}: ${certificate.code} is superseded by nothing`)
		}
		return rowOf({
			...certificate,
			certifiedProductId,
			validThrough: validThroughOf(certificate.decidedOn),
			supersededBy: certificate.state === "superseded" ? (successor?.id ?? null) : null,
		})
	})
}
