import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { buttonClass, Notice, useLocale } from "@ocop/ui"
import { Download } from "lucide-react"
import { CopyRow } from "./copy-row"
import { orderNewsAddress } from "./order-news"
import type { TransferView } from "./payment-view.server"
import { QrCode } from "./qr-code"

/** What a transfer needs: the code to scan, or line by line to copy. */
export function TransferPanel({ code, transfer }: { code: string; transfer: TransferView }) {
	const locale = useLocale()
	const { amount, accountNumber, accountName, bank, content, cells, demo } = transfer
	return (
		<>
			{demo && (
				<Notice tone="warning" title={m.payment_demo_title({}, { locale })}>
					<p>{m.payment_demo_text({}, { locale })}</p>
				</Notice>
			)}
			<div className="grid items-start gap-x-8 gap-y-4 md:grid-cols-[15rem_minmax(0,1fr)]">
				<div className="mx-auto grid w-60 justify-items-center gap-1">
					<div className="w-full overflow-hidden rounded-cut-sm border-2 border-ink">
						<QrCode
							cells={cells}
							label={m.payment_qr_label(
								{ amount: formatDong(amount), number: accountNumber, content },
								{ locale },
							)}
						/>
					</div>
					<a href={`${orderNewsAddress(code)}/ma-qr`} download className={buttonClass({ variant: "quiet" })}>
						<Download aria-hidden="true" className="size-5" />
						{m.payment_qr_save({}, { locale })}
					</a>
				</div>
				<div className="grid max-w-text gap-3">
					<dl>
						<CopyRow
							name={m.payment_amount({}, { locale })}
							shown={formatDong(amount)}
							text={String(amount)}
						/>
						<CopyRow name={m.payment_content({}, { locale })} shown={content} text={content} />
						<CopyRow
							name={m.payment_account_number({}, { locale })}
							shown={accountNumber}
							text={accountNumber}
						/>
						<CopyRow name={m.payment_account_name({}, { locale })} shown={accountName} />
						<CopyRow name={m.payment_bank({}, { locale })} shown={bank} />
					</dl>
					<p className="max-w-text font-semibold">{m.payment_content_exact({}, { locale })}</p>
					<p className="max-w-text text-sm text-ink-soft">{m.payment_qr_how({}, { locale })}</p>
				</div>
			</div>
		</>
	)
}
