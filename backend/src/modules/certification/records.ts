import {
	type Authority,
	type CertificateFacts,
	type Day,
	type RatingParts,
	type Stars,
	type StoredCertificateState,
	toDay,
} from "@ocop/domain"
import type { QualityPaper } from "./quality-papers"

/** What the office enters about a decision. */
export interface DecisionInput {
	stars: Stars
	potentialFive: boolean
	parts: RatingParts
	score: number
	decisionNumber: string
	/** As printed on the paper; null when the paper has none. */
	certificateNumber: string | null
	authority: Authority
	decidedOn: Day
}

/** A certificate as it is kept. */
export interface CertificateRecord extends DecisionInput {
	id: string
	code: string
	certifiedProductId: string
	validThrough: Day
	state: StoredCertificateState
	revokedOn: Day | null
	revokedReason: string | null
	/** Id of the certificate that took its place. */
	supersededBy: string | null
}

/** A row of the table certificate; numeric columns arrive as text. */
export interface CertificateRow {
	id: string
	code: string
	certified_product_id: string
	stars: Stars
	potential_five: boolean
	part_a: string
	part_b: string
	part_c: string
	score: string
	decision_number: string
	certificate_number: string | null
	authority: Authority
	decided_on: string
	valid_through: string
	state: StoredCertificateState
	revoked_on: string | null
	revoked_reason: string | null
	superseded_by: string | null
}

export function recordOf(row: CertificateRow): CertificateRecord {
	return {
		...factsOf(row),
		id: row.id,
		certifiedProductId: row.certified_product_id,
		parts: { a: Number(row.part_a), b: Number(row.part_b), c: Number(row.part_c) },
		score: Number(row.score),
		decisionNumber: row.decision_number,
		certificateNumber: row.certificate_number,
		authority: row.authority,
		revokedOn: row.revoked_on === null ? null : toDay(row.revoked_on),
		revokedReason: row.revoked_reason,
		supersededBy: row.superseded_by,
	}
}

/** The columns that stars follow from. */
export type FactsRow = Pick<
	CertificateRow,
	"code" | "stars" | "potential_five" | "decided_on" | "valid_through" | "state"
>

export function factsOf(row: FactsRow): CertificateFacts {
	return {
		code: row.code,
		stars: row.stars,
		potentialFive: row.potential_five,
		decidedOn: toDay(row.decided_on),
		validThrough: toDay(row.valid_through),
		state: row.state,
	}
}

export function rowOf(record: CertificateRecord) {
	return {
		id: record.id,
		code: record.code,
		certified_product_id: record.certifiedProductId,
		stars: record.stars,
		potential_five: record.potentialFive,
		part_a: record.parts.a,
		part_b: record.parts.b,
		part_c: record.parts.c,
		score: record.score,
		decision_number: record.decisionNumber,
		certificate_number: record.certificateNumber,
		authority: record.authority,
		decided_on: record.decidedOn,
		valid_through: record.validThrough,
		state: record.state,
		revoked_on: record.revokedOn,
		revoked_reason: record.revokedReason,
		superseded_by: record.supersededBy,
	}
}

/** Stored facts about a new certified product. */
export interface RegisterInput {
	code: string
	producerId: string
	nameVi: string
	nameEn: string | null
	subgroupCode: string
	wardCode: string
	demo: boolean
	/** Words besides the product's own that people search it by: its producer's name. */
	searchWords: string
	quality: QualityPaper[]
}

/** A certificate with everything decided elsewhere: for loading a register that exists already. */
export interface LoadedCertificate extends DecisionInput {
	code: string
	state: StoredCertificateState
	revokedOn: Day | null
	revokedReason: string | null
}

/** A certified product with its whole history, oldest certificate first. */
export interface RegisterWithHistory extends RegisterInput {
	/** Given when the caller needs the id before the row exists. */
	id?: string
	certificates: LoadedCertificate[]
}
