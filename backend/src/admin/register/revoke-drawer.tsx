import { Checkbox, Hint, InlineTip, Label, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useId, useState } from "react"
import type { RegisterFile } from "../../certification/register-answers"
import { refusalOf } from "../api"
import { LongTextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useAct } from "./api"

const REASON_MAX = 1000

/** Takes the stars away, for good, with a reason that everyone can read. Asked twice: by the button and by a tick. */
export function RevokeDrawer(props: { file: RegisterFile; code: string; onClose: () => void }) {
	const { file, code, onClose } = props
	const locale = useLocale()
	const id = useId()
	const act = useAct(file.id, "revoke")
	const [unsure, setUnsure] = useState(false)

	const submit = (form: FormReading) => {
		setUnsure(!form.ticked("sure"))
		if (!form.ticked("sure")) return
		act.mutate(
			{ code, reason: form.text("reason") },
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
			title={m.admin_act_revoke({}, { locale })}
			description={`${file.name.vi} · ${code}`}
			submit={m.admin_act_revoke({}, { locale })}
			dangerous
			error={act.error}
			pending={act.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<InlineTip variant="warning" label={m.admin_revoke_final({}, { locale })}>
				{m.admin_revoke_final_hint({}, { locale })}
			</InlineTip>
			<LongTextField
				name="reason"
				label={m.admin_field_reason({}, { locale })}
				refusal={refusalOf(act.error)}
				rows={5}
				maxLength={REASON_MAX}
			/>
			<div className="flex flex-col gap-y-1">
				<div className="flex items-center gap-x-2">
					<Checkbox
						id={id}
						name="sure"
						onCheckedChange={(ticked) => setUnsure((was) => was && ticked !== true)}
					/>
					<Label htmlFor={id} size="small">
						{m.admin_revoke_sure({ code }, { locale })}
					</Label>
				</div>
				{unsure ? <Hint variant="error">{m.admin_revoke_unsure({}, { locale })}</Hint> : null}
			</div>
		</FormDrawer>
	)
}
