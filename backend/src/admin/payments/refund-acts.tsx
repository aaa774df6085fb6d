import { Button, toast, usePrompt } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import type { RefundRow } from "../../payments/payment-answers"
import { useLocale } from "../locale"
import { AccountDrawer } from "./account-drawer"
import { useRefundAct } from "./api"
import { RefundDrawer } from "./refund-drawer"

/** What an officer may do with a refund now. */
export function RefundActs({ refund }: { refund: RefundRow }) {
	const locale = useLocale()
	const [drawn, setDrawn] = useState<"sent" | "fail" | "account" | null>(null)
	const { byHand, method, state, account } = refund
	const isRefused = method === "card" && state === "due"
	const mayBeSent = byHand && state === "due" && (account !== null || isRefused)
	return (
		<div className="flex justify-end gap-2">
			{method === "bank_transfer" && state === "due" && account === null ? (
				<Button size="small" variant="secondary" onClick={() => setDrawn("account")}>
					{m.money_account_give({}, { locale })}
				</Button>
			) : null}
			{mayBeSent ? (
				<Button size="small" onClick={() => setDrawn("sent")}>
					{m.money_send({}, { locale })}
				</Button>
			) : null}
			{byHand && state === "sent" ? <Arrived refund={refund} /> : null}
			{byHand && (state === "sent" || isRefused) ? (
				<Button size="small" variant="danger" onClick={() => setDrawn("fail")}>
					{m.money_fail({}, { locale })}
				</Button>
			) : null}
			{drawn === "account" ? <AccountDrawer refund={refund} onClose={() => setDrawn(null)} /> : null}
			{drawn === "sent" || drawn === "fail" ? (
				<RefundDrawer refund={refund} act={drawn} onClose={() => setDrawn(null)} />
			) : null}
		</div>
	)
}

function Arrived({ refund: { id, code } }: { refund: RefundRow }) {
	const locale = useLocale()
	const prompt = usePrompt()
	const change = useRefundAct(id, "confirm")
	const press = async () => {
		const sure = await prompt({
			title: m.money_arrived_sure({ code }, { locale }),
			description: m.money_arrived_hint({}, { locale }),
			confirmText: m.money_arrived({}, { locale }),
			cancelText: m.admin_cancel({}, { locale }),
			variant: "confirmation",
		})
		if (!sure) return
		change.mutate(
			{},
			{
				onSuccess: () => toast.success(m.money_arrived_done({ code }, { locale })),
				onError: (error) => toast.error(error.message),
			},
		)
	}
	return (
		<Button size="small" variant="secondary" isLoading={change.isPending} onClick={() => void press()}>
			{m.money_arrived({}, { locale })}
		</Button>
	)
}
