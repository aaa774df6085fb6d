import { Checkbox, InlineTip, Label, toast } from "@medusajs/ui"
import { type Locale, m } from "@ocop/messages"
import { useId } from "react"
import type { MarketParcel } from "../../parcels/market-order-answers"
import { refusalOf } from "../api"
import { LongTextField, TextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useParcelAct } from "./api"
import { STATE_TEXT } from "./words"

/** Acts that need words: to whom, why, in what state. */
export type DrawnAct = "hand-over" | "fail" | "return" | "cancel"

const REASON_MAX = 500

interface Shape {
	title: (inputs: Record<string, never>, options: { locale: Locale }) => string
	body: (form: FormReading) => object
	dangerous?: true
}

const SHAPES: Record<DrawnAct, Shape> = {
	"hand-over": {
		title: m.parcel_act_hand_over,
		body: (form) => ({
			carrier: form.text("carrier"),
			tracking: form.text("tracking"),
			note: form.text("note"),
		}),
	},
	fail: { title: m.parcel_act_fail, body: (form) => ({ note: form.text("note") }) },
	return: {
		title: m.parcel_act_return,
		body: (form) => ({ note: form.text("note"), backOnShelf: form.ticked("backOnShelf") }),
	},
	cancel: {
		title: m.parcel_act_cancel,
		body: (form) => ({ reason: form.text("reason") }),
		dangerous: true,
	},
}

export function ActDrawer(props: {
	orderId: string
	parcel: MarketParcel
	act: DrawnAct
	onClose: () => void
}) {
	const { orderId, parcel, act, onClose } = props
	const locale = useLocale()
	const change = useParcelAct(orderId, parcel.id)
	const refusal = refusalOf(change.error)
	const { title, body, dangerous } = SHAPES[act]
	const { code } = parcel
	const submit = (form: FormReading) =>
		change.mutate(
			{ act, body: body(form) },
			{
				onSuccess: (order) => {
					const state = order.parcels.find(({ id }) => id === parcel.id)?.state ?? parcel.state
					toast.success(m.parcel_act_done({ code, state: STATE_TEXT[state]({}, { locale }) }, { locale }))
					onClose()
				},
			},
		)
	return (
		<FormDrawer
			title={title({}, { locale })}
			description={m.parcel_title({ code }, { locale })}
			submit={title({}, { locale })}
			dangerous={dangerous}
			error={change.error}
			pending={change.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			{act === "hand-over" ? (
				<>
					<InlineTip label={title({}, { locale })}>{m.parcel_hand_over_hint({}, { locale })}</InlineTip>
					<TextField
						name="carrier"
						label={m.parcel_field_carrier({}, { locale })}
						refusal={refusal}
						maxLength={100}
					/>
					<TextField
						name="tracking"
						label={m.parcel_field_tracking({}, { locale })}
						refusal={refusal}
						maxLength={60}
					/>
				</>
			) : null}
			{act === "return" ? <BackOnShelf /> : null}
			{act === "cancel" ? (
				<InlineTip variant="warning" label={title({}, { locale })}>
					{m.parcel_cancel_hint({}, { locale })}
				</InlineTip>
			) : null}
			<LongTextField
				name={act === "cancel" ? "reason" : "note"}
				label={
					act === "cancel" || act === "fail"
						? m.parcel_field_reason({}, { locale })
						: m.parcel_field_note({}, { locale })
				}
				refusal={refusal}
				rows={3}
				maxLength={REASON_MAX}
			/>
		</FormDrawer>
	)
}

function BackOnShelf() {
	const locale = useLocale()
	const id = useId()
	return (
		<div className="flex items-center gap-x-2">
			<Checkbox id={id} name="backOnShelf" />
			<Label htmlFor={id} size="small">
				{m.parcel_field_back_on_shelf({}, { locale })}
			</Label>
		</div>
	)
}
