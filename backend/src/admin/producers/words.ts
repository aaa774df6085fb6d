import { type Locale, m } from "@ocop/messages"
import type { ProducerRegisterRow } from "../../producers/producer-answers"

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string

export const KIND_TEXT: Record<ProducerRegisterRow["kind"], Message> = {
	cooperative: m.admin_kind_cooperative,
	cooperative_group: m.admin_kind_cooperative_group,
	enterprise: m.admin_kind_enterprise,
	household: m.admin_kind_household,
}

export const STATE_TEXT: Record<ProducerRegisterRow["state"], Message> = {
	applied: m.admin_producer_state_applied,
	identity_verified: m.admin_producer_state_identity_verified,
	documents_review: m.admin_producer_state_documents_review,
	needs_fix: m.admin_producer_state_needs_fix,
	approved: m.admin_producer_state_approved,
	active: m.admin_producer_state_active,
	suspended: m.admin_producer_state_suspended,
	closed: m.admin_producer_state_closed,
	refused: m.admin_producer_state_refused,
}

export const STATE_COLOUR = {
	applied: "orange",
	identity_verified: "orange",
	documents_review: "orange",
	needs_fix: "orange",
	approved: "green",
	active: "green",
	suspended: "red",
	closed: "grey",
	refused: "red",
} as const satisfies Record<ProducerRegisterRow["state"], string>
