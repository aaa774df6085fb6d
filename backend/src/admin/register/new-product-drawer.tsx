import { toast } from "@medusajs/ui"
import { OCOP_GROUPS } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useState } from "react"
import type { ProducerRegisterRow } from "../../producers/producer-answers"
import { refusalOf } from "../api"
import { ChoiceField, TextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { WardField } from "../form/ward-field"
import { useLocale } from "../locale"
import { ProducerField } from "../producers/producer-field"
import { useNewProduct } from "./api"

/** Enters a product that a decision names. Its ward is mostly its producer's, so that one is offered. */
export function NewProductDrawer(props: { onClose: () => void; onSaved: (id: string) => void }) {
	const { onClose, onSaved } = props
	const locale = useLocale()
	const [producer, setProducer] = useState<ProducerRegisterRow | null>(null)
	const act = useNewProduct()
	const refusal = refusalOf(act.error)

	const submit = (form: FormReading) =>
		act.mutate(
			{
				producerId: form.text("producerId"),
				nameVi: form.text("nameVi"),
				nameEn: form.text("nameEn"),
				subgroup: form.text("subgroup"),
				wardCode: form.text("wardCode"),
			},
			{
				onSuccess: ({ id, name }) => {
					toast.success(m.admin_product_saved({ name: name.vi }, { locale }))
					onClose()
					onSaved(id)
				},
			},
		)

	return (
		<FormDrawer
			title={m.admin_product_add({}, { locale })}
			description={m.admin_product_add_hint({}, { locale })}
			submit={m.admin_save_entry({}, { locale })}
			error={act.error}
			pending={act.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<ProducerField refusal={refusal} onChoose={setProducer} />
			<TextField
				name="nameVi"
				label={m.admin_field_product_name({}, { locale })}
				refusal={refusal}
				maxLength={200}
			/>
			<TextField
				name="nameEn"
				label={m.admin_field_name_en({}, { locale })}
				refusal={refusal}
				maxLength={200}
			/>
			<ChoiceField
				name="subgroup"
				label={m.admin_field_subgroup({}, { locale })}
				refusal={refusal}
				choices={OCOP_GROUPS.map((group) => ({
					heading: group.name[locale],
					choices: group.subgroups.map(({ code, name }) => ({ value: code, text: name[locale] })),
				}))}
			/>
			<WardField refusal={refusal} initial={producer?.ward} />
		</FormDrawer>
	)
}
