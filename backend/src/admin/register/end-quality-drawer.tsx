import { InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { RegisterFile } from "../../certification/register-answers"
import { refusalOf } from "../api"
import { LongTextField } from "../form/fields"
import { FormDrawer } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useAct } from "./api"
import { qualityKindName } from "./quality-kind-name"

const REASON_MAX = 500

/** Takes a quality certificate out of the file before its day. */
export function EndQualityDrawer(props: {
	file: RegisterFile
	paper: RegisterFile["quality"][number]
	onClose: () => void
}) {
	const { file, paper, onClose } = props
	const locale = useLocale()
	const act = useAct(file.id, `quality-certificates/${encodeURIComponent(paper.id)}/end`)
	const named = { kind: qualityKindName(paper.kind, locale), number: paper.number }
	return (
		<FormDrawer
			title={m.admin_quality_end_title(named, { locale })}
			description={file.name.vi}
			submit={m.admin_quality_end({}, { locale })}
			dangerous
			error={act.error}
			pending={act.isPending}
			onSubmit={(form) =>
				act.mutate(
					{ reason: form.text("reason") },
					{
						onSuccess: () => {
							toast.success(m.admin_saved({}, { locale }))
							onClose()
						},
					},
				)
			}
			onClose={onClose}
		>
			<InlineTip variant="warning" label={m.admin_quality_end({}, { locale })}>
				{m.admin_quality_end_hint({}, { locale })}
			</InlineTip>
			<LongTextField
				name="reason"
				label={m.admin_field_end_reason({}, { locale })}
				refusal={refusalOf(act.error)}
				rows={3}
				maxLength={REASON_MAX}
			/>
		</FormDrawer>
	)
}
