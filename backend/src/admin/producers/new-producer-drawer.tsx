import { InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { refusalOf } from "../api"
import { ChoiceField, LongTextField, TextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { WardField } from "../form/ward-field"
import { useLocale } from "../locale"
import { useNewProducer } from "./api"
import { KIND_TEXT } from "./words"

const KINDS = ["cooperative", "cooperative_group", "enterprise", "household"] as const

/** Enters a producer. @param waits whether the operator still has to admit it */
export function NewProducerDrawer({ waits, onClose }: { waits: boolean; onClose: () => void }) {
	const locale = useLocale()
	const act = useNewProducer()
	const refusal = refusalOf(act.error)

	const submit = (form: FormReading) =>
		act.mutate(
			{
				name: form.text("name"),
				nameEn: form.text("nameEn"),
				kind: form.text("kind"),
				wardCode: form.text("wardCode"),
				phone: form.text("phone"),
				storyVi: form.text("storyVi"),
			},
			{
				onSuccess: ({ name }) => {
					toast.success(m.admin_producer_saved({ name }, { locale }))
					onClose()
				},
			},
		)

	return (
		<FormDrawer
			title={m.admin_producer_add({}, { locale })}
			description={m.admin_producer_add_hint({}, { locale })}
			submit={m.admin_save_entry({}, { locale })}
			error={act.error}
			pending={act.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			{waits ? (
				<InlineTip label={m.admin_producer_state_applied({}, { locale })}>
					{m.admin_producer_add_office({}, { locale })}
				</InlineTip>
			) : null}
			<TextField name="name" label={m.admin_field_name({}, { locale })} refusal={refusal} maxLength={200} />
			<ChoiceField
				name="kind"
				label={m.admin_field_kind({}, { locale })}
				refusal={refusal}
				choices={KINDS.map((kind) => ({ value: kind, text: KIND_TEXT[kind]({}, { locale }) }))}
			/>
			<WardField refusal={refusal} />
			<TextField name="phone" label={m.admin_field_phone({}, { locale })} refusal={refusal} as="tel" />
			<TextField
				name="nameEn"
				label={m.admin_field_name_en({}, { locale })}
				refusal={refusal}
				maxLength={200}
			/>
			<LongTextField
				name="storyVi"
				label={m.admin_field_story({}, { locale })}
				refusal={refusal}
				rows={4}
				maxLength={2000}
			/>
		</FormDrawer>
	)
}
