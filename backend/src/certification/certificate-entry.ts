import type { CertificateEntry } from "@ocop/contracts"
import { standingAt } from "@ocop/domain"
import type { CertificateRecord } from "../modules/certification/records"
import type { RegisterCertificate } from "./register-answers"

/** A certificate as everyone may read it, with what it is at the moment `at`. */
export function entryOf(record: CertificateRecord, at: Date): CertificateEntry {
	return {
		code: record.code,
		standing: standingAt(record, at),
		stars: record.stars,
		potentialFive: record.potentialFive,
		decisionNumber: record.decisionNumber,
		certificateNumber: record.certificateNumber,
		authority: record.authority,
		decidedOn: record.decidedOn,
		validThrough: record.validThrough,
		revokedOn: record.revokedOn,
		revokedReason: record.revokedReason,
	}
}

/** The same with its points, for the office. */
export function registerCertificateOf(record: CertificateRecord, at: Date): RegisterCertificate {
	return { ...entryOf(record, at), score: record.score, parts: record.parts }
}
