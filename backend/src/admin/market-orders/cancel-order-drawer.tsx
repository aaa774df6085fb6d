import { InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { MarketOrder } from "../../parcels/market-order-answers"
import { refusalOf } from "../api"
import { LongTextField } from "../form/fields"
import { FormDrawer, type FormReading } from "../form/form-drawer"
import { useLocale } from "../locale"
import { useCancelOrder } from "./api"

const REASON_MAX = 500

/** Cancels what is left of an order, with a reason that its shopper reads. */
export function CancelOrderDrawer({ order, onClose }: { order: MarketOrder; onClose: () => void }) {
	const locale = useLocale()
	const change = useCancelOrder(order.id)
	const { code } = order
	const submit = (form: FormReading) =>
		change.mutate(
			{ reason: form.text("reason") },
			{
				onSuccess: () => {
					toast.success(m.parcel_order_cancelled_done({ code }, { locale }))
					onClose()
				},
			},
		)
	return (
		<FormDrawer
			title={m.parcel_act_cancel_order({}, { locale })}
			description={m.parcel_order_title({ code }, { locale })}
			submit={m.parcel_act_cancel_order({}, { locale })}
			dangerous
			error={change.error}
			pending={change.isPending}
			onSubmit={submit}
			onClose={onClose}
		>
			<InlineTip variant="warning" label={m.parcel_act_cancel_order({}, { locale })}>
				{m.parcel_cancel_order_hint({ code }, { locale })}
			</InlineTip>
			<LongTextField
				name="reason"
				label={m.parcel_field_reason({}, { locale })}
				refusal={refusalOf(change.error)}
				rows={3}
				maxLength={REASON_MAX}
			/>
		</FormDrawer>
	)
}
