import type { ProducerCard, WardRef } from "@ocop/contracts"

/** What the admin API answers about producers; the admin's pages are typed by these. */

export interface ProducerRegisterRow {
	id: string
	code: string
	handle: string
	name: string
	nameEn: string | null
	kind: ProducerCard["kind"]
	ward: WardRef
	phone: string | null
	/** See docs/domain.md, "producer". */
	state:
		| "applied"
		| "identity_verified"
		| "documents_review"
		| "needs_fix"
		| "approved"
		| "active"
		| "suspended"
		| "closed"
		| "refused"
	/** Its products on the register, with or without stars. */
	certified: number
	demo: boolean
}

export interface ProducerRegisterPage {
	producers: ProducerRegisterRow[]
	count: number
	limit: number
	offset: number
}
