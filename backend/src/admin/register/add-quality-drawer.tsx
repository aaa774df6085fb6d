import { toast } from "@medusajs/ui"
import { qualityKind } from "@ocop/contracts"
import { m } from "@ocop/messages"
import type { RegisterFile } from "../../certification/register-answers"
import { refusalOf } from "../api"
import { ChoiceField, TextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useAct } from "./api"
import { qualityKindName } from "./quality-kind-name"

/** Enters a quality certificate as it is printed. */
export function AddQualityDrawer({ file, onClose }: { file: RegisterFile; onClose: () => void }) {
	const locale = useLocale()
	const act = useAct(file.id, "quality-certificates")
	const refusal = refusalOf(act.error)

	const submit = (form: FormReading) =>
		act.mutate(
			{
				kind: form.text("kind"),
				number: form.text("number"),
				issuer: form.text("issuer"),
				validThrough: form.text("validThrough"),
			},
			{
				onSuccess: () => {
					toast.success(m.admin_saved({}, { locale }))
					onClose()
				},
			},
		)

	return (
		<FormDrawer
			title={m.admin_quality_add_title({}, { locale })}
			description={file.name.vi}
			submit={m.admin_save_entry({}, { locale })}
			error={act.error}
			pending={act.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<ChoiceField
				name="kind"
				label={m.admin_field_quality_kind({}, { locale })}
				refusal={refusal}
				choices={qualityKind.options.map((kind) => ({ value: kind, text: qualityKindName(kind, locale) }))}
			/>
			<TextField
				name="number"
				label={m.admin_field_quality_number({}, { locale })}
				refusal={refusal}
				maxLength={100}
			/>
			<TextField
				name="issuer"
				label={m.admin_field_quality_issuer({}, { locale })}
				refusal={refusal}
				maxLength={200}
			/>
			<TextField
				name="validThrough"
				label={m.admin_field_quality_valid_through({}, { locale })}
				refusal={refusal}
				as="date"
			/>
		</FormDrawer>
	)
}
