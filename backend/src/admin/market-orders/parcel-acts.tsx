import { Button, toast, usePrompt } from "@medusajs/ui"
import type { ParcelState } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { useState } from "react"
import type { MarketParcel } from "../../parcels/market-order-answers"
import { useLocale } from "../locale"
import { ActDrawer, type DrawnAct } from "./act-drawer"
import { type ParcelActName, useParcelAct } from "./api"
import { STATE_TEXT } from "./words"

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string

interface ActButton {
	act: ParcelActName
	text: Message
	/** The one that usually comes next. */
	main?: true
}

/** The act that leads to a state. */
const ACT_TO: Partial<Record<ParcelState, ActButton>> = {
	confirmed: { act: "confirm", text: m.parcel_act_confirm, main: true },
	packed: { act: "pack", text: m.parcel_act_pack, main: true },
	handed_over: { act: "hand-over", text: m.parcel_act_hand_over, main: true },
	delivered: { act: "deliver", text: m.parcel_act_deliver, main: true },
	delivery_failed: { act: "fail", text: m.parcel_act_fail },
	returned: { act: "return", text: m.parcel_act_return },
	cancelled: { act: "cancel", text: m.parcel_act_cancel },
}

/** Buttons for what may be done with a parcel now. Acts that need words open a drawer. */
export function ParcelActs({ orderId, parcel }: { orderId: string; parcel: MarketParcel }) {
	const locale = useLocale()
	const prompt = usePrompt()
	const change = useParcelAct(orderId, parcel.id)
	const [drawn, setDrawn] = useState<DrawnAct | null>(null)
	const { code } = parcel

	const press = async (act: ParcelActName) => {
		if (act === "hand-over" || act === "fail" || act === "return" || act === "cancel") return setDrawn(act)
		if (act === "deliver" && !(await isSure())) return
		change.mutate(
			{ act, body: {} },
			{
				onSuccess: (order) => {
					const state = order.parcels.find(({ id }) => id === parcel.id)?.state ?? parcel.state
					toast.success(m.parcel_act_done({ code, state: STATE_TEXT[state]({}, { locale }) }, { locale }))
				},
				onError: (error) => toast.error(error.message),
			},
		)
	}
	const isSure = () =>
		prompt({
			title: m.parcel_deliver_sure({}, { locale }),
			description: m.parcel_deliver_sure_hint({ code }, { locale }),
			confirmText: m.parcel_act_deliver({}, { locale }),
			cancelText: m.admin_cancel({}, { locale }),
			variant: "confirmation",
		})

	return (
		<div className="flex flex-wrap gap-2">
			{parcel.next
				.flatMap((state) => ACT_TO[state] ?? [])
				.map(({ act, text, main }) => (
					<Button
						key={act}
						size="small"
						variant={main ? "primary" : act === "cancel" ? "danger" : "secondary"}
						isLoading={change.isPending && change.variables.act === act}
						disabled={change.isPending}
						onClick={() => void press(act)}
					>
						{text({}, { locale })}
					</Button>
				))}
			{drawn ? (
				<ActDrawer orderId={orderId} parcel={parcel} act={drawn} onClose={() => setDrawn(null)} />
			) : null}
		</div>
	)
}
