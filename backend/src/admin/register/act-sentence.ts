import { isDay } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import type { RegisterFile } from "../../certification/register-answers"
import { formatDay } from "../locale"
import { qualityKindName } from "./quality-kind-name"

type Act = RegisterFile["acts"][number]

/** An audit row as a sentence: "Văn phòng điều phối (an@…) cấp giấy chứng nhận 4 sao, mã …". */
export function actSentence(act: Act, locale: Locale): string {
	// The reason that closes some of them may bring its own full stop.
	const did = deedOf(act, locale).replace(/[.\s]+$/, "")
	return m.admin_act_line({ who: actorOf(act.actor, locale), did }, { locale })
}

function deedOf({ name, change }: Act, locale: Locale): string {
	const text = (key: string) => String(change[key] ?? "–")
	const day = (key: string) => (isDay(text(key)) ? formatDay(text(key), locale) : text(key))
	const decision = () => ({
		stars: text("stars"),
		code: text("code"),
		decision: text("decisionNumber"),
		day: day("decidedOn"),
	})
	const paper = () => ({ kind: qualityKindName(text("kind"), locale), number: text("number") })
	switch (name) {
		case "certification.product.registered":
			return m.admin_did_register({}, { locale })
		case "certification.certificate.granted":
			return m.admin_did_grant(decision(), { locale })
		case "certification.certificate.renewed":
			return m.admin_did_renew(decision(), { locale })
		case "certification.certificate.upgraded":
			return m.admin_did_upgrade(decision(), { locale })
		case "certification.certificate.revoked":
			return m.admin_did_revoke({ code: text("code"), reason: text("reason") }, { locale })
		case "certification.quality.added":
			return m.admin_did_add_quality({ ...paper(), day: day("validThrough") }, { locale })
		case "certification.quality.ended":
			return m.admin_did_end_quality({ ...paper(), reason: text("reason") }, { locale })
		default:
			return name
	}
}

function actorOf({ type, email }: Act["actor"], locale: Locale): string {
	const role =
		type === "programme_office"
			? m.admin_actor_programme_office({}, { locale })
			: type === "operator"
				? m.admin_actor_operator({}, { locale })
				: m.admin_actor_system({}, { locale })
	return email === null ? role : m.admin_actor_person({ role, email }, { locale })
}
