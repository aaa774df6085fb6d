import { toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { RegisterFile } from "../../certification/register-answers"
import { refusalOf } from "../api"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useAct } from "./api"
import { DecisionFields } from "./decision-fields"

const TITLE = {
	grant: m.admin_act_grant,
	renew: m.admin_act_renew,
	upgrade: m.admin_act_upgrade,
}

/** Enters a decision. What it replaces is named from the screen, so a register that moved on meanwhile refuses it. */
export function DecisionDrawer(props: { file: RegisterFile; kind: keyof typeof TITLE; onClose: () => void }) {
	const { file, kind, onClose } = props
	const locale = useLocale()
	const act = useAct(file.id, kind)

	const submit = (form: FormReading) => {
		const replaces = kind === "grant" ? {} : { replaces: file.latest?.code ?? "" }
		act.mutate(
			{ ...decisionOf(form), ...replaces },
			{
				onSuccess: () => {
					toast.success(m.admin_saved({}, { locale }))
					onClose()
				},
			},
		)
	}

	return (
		<FormDrawer
			title={TITLE[kind]({}, { locale })}
			description={file.name.vi}
			submit={m.admin_save({}, { locale })}
			error={act.error}
			pending={act.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<DecisionFields refusal={refusalOf(act.error)} />
		</FormDrawer>
	)
}

function decisionOf(form: FormReading): object {
	return {
		stars: form.number("stars"),
		potentialFive: form.ticked("potentialFive"),
		parts: { a: form.number("parts.a"), b: form.number("parts.b"), c: form.number("parts.c") },
		score: form.number("score"),
		decisionNumber: form.text("decisionNumber"),
		certificateNumber: form.text("certificateNumber"),
		authority: form.text("authority"),
		decidedOn: form.text("decidedOn"),
	}
}
