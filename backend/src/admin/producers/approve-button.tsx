import { Button, toast, usePrompt } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { ProducerRegisterRow } from "../../producers/producer-answers"
import { useLocale } from "../locale"
import { useApprove } from "./api"

/** Admits a producer that waits, after a question. */
export function ApproveButton({ producer }: { producer: ProducerRegisterRow }) {
	const locale = useLocale()
	const prompt = usePrompt()
	const approve = useApprove()
	const { id, name } = producer
	const ask = async () => {
		const sure = await prompt({
			title: m.admin_producer_approve_title({}, { locale }),
			description: m.admin_producer_approve_hint({ name }, { locale }),
			confirmText: m.admin_producer_approve({}, { locale }),
			cancelText: m.admin_cancel({}, { locale }),
			variant: "confirmation",
		})
		if (!sure) return
		approve.mutate(id, {
			onSuccess: () => toast.success(m.admin_producer_approved({ name }, { locale })),
			onError: (error) => toast.error(error.message),
		})
	}
	return (
		<Button
			size="small"
			variant="secondary"
			isLoading={approve.isPending}
			onClick={(event) => {
				event.stopPropagation()
				void ask()
			}}
		>
			{m.admin_producer_approve({}, { locale })}
		</Button>
	)
}
