import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import type { RefundView } from "./payment-view.server"

const COLOURS: Record<RefundView["state"], string> = {
	due: "border-indigo bg-indigo-wash text-indigo",
	sent: "border-indigo bg-indigo-wash text-indigo",
	confirmed: "border-leaf bg-leaf-wash text-leaf",
	failed: "border-cinnabar bg-cinnabar-wash text-cinnabar-deep",
}

/** Money that goes back, each sum with why, how far it is and what comes next. */
export function Refunds({ refunds }: { refunds: readonly RefundView[] }) {
	const locale = useLocale()
	return (
		<ul>
			{refunds.map((refund) => (
				<li key={refund.code} className="border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0">
					<p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
						<span className="text-lg font-bold tabular-nums">{formatDong(refund.amount)}</span>
						<span
							className={`rounded-cut-sm border-2 px-2 py-0.5 text-sm font-semibold ${COLOURS[refund.state]}`}
						>
							{refund.stateWords}
						</span>
					</p>
					<p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
						<span>
							{refund.cause} · {m.payment_refund_code({ code: refund.code }, { locale })}
						</span>
						<span className="tabular-nums">{refund.at}</span>
					</p>
					{refund.account && <p className="text-sm wrap-anywhere">{refund.account}</p>}
					<p className="text-sm">{refund.next}</p>
				</li>
			))}
		</ul>
	)
}
