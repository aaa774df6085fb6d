import type { CertificateEntry, Rating, WardRef } from "@ocop/contracts"

/** What the admin API answers about the register; the admin's pages are typed by these. */

export interface RegisterRow {
	id: string
	code: string
	name: { vi: string; en: string | null }
	group: string
	subgroup: string
	ward: WardRef
	producer: { handle: string; name: string; demo: boolean }
	/** Stars in force at the moment of the answer. */
	rating: Rating | null
	/** The latest decision, in force or not. */
	latest: RegisterCertificate | null
	/** Published listings. */
	offered: number
	demo: boolean
}

export interface RegisterCertificate extends CertificateEntry {
	score: number
	parts: { a: number; b: number; c: number }
}

export interface RegisterPage {
	certifiedProducts: RegisterRow[]
	count: number
	limit: number
	offset: number
}

export interface RegisterFile extends RegisterRow {
	/** Newest decision first. */
	history: RegisterCertificate[]
	/** Papers that were not ended; the latest to end first, expired ones last. */
	quality: {
		id: string
		kind: string
		number: string
		issuer: string
		validThrough: string
		expired: boolean
	}[]
	listings: { id: string; handle: string; title: string; published: boolean }[]
	/** What officers did, latest first. */
	acts: {
		id: string
		at: string
		name: string
		/** Role, and e-mail where it was a person. */
		actor: { type: string; email: string | null }
		change: Record<string, unknown>
	}[]
}
