import { m } from "@ocop/messages"
import { X } from "lucide-react"
import { type ReactNode, useEffect, useId, useRef } from "react"
import { useLocale } from "../context/locale"

interface DialogProps {
	open: boolean
	/** Escape, the cross, or a press beside the sheet. */
	onClose: () => void
	title: string
	children: ReactNode
	/** The ways on, in a row under the text. */
	actions?: ReactNode
}

/**
 * A question that waits for an answer. The browser's own modal dialog keeps the focus inside, gives it back, and
 * closes on Escape; it needs no style of its own in the page, which the content policy would refuse.
 */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
	const locale = useLocale()
	const sheet = useRef<HTMLDialogElement>(null)
	const titleId = useId()

	useEffect(() => {
		const dialog = sheet.current
		if (!dialog) return
		if (open && !dialog.open) dialog.showModal()
		if (!open && dialog.open) dialog.close()
	}, [open])

	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a modal dialog on Escape by itself
		<dialog
			ref={sheet}
			aria-labelledby={titleId}
			onClose={onClose}
			onClick={(event) => {
				if (event.target === event.currentTarget) onClose()
			}}
			className="printed m-auto w-[min(34rem,calc(100vw-2rem))] p-0 text-ink backdrop:bg-ink/60"
		>
			<div className="grid gap-4 p-5 sm:p-6">
				<div className="flex items-start justify-between gap-4">
					<h2 id={titleId} className="text-xl font-bold">
						{title}
					</h2>
					<button
						type="button"
						onClick={onClose}
						aria-label={m.ui_close({}, { locale })}
						className="-mt-1.5 -mr-2 grid size-11 shrink-0 place-items-center rounded-cut-sm hover:bg-wash"
					>
						<X aria-hidden="true" className="size-6" />
					</button>
				</div>
				<div>{children}</div>
				{actions && <div className="flex flex-wrap justify-end gap-3">{actions}</div>}
			</div>
		</dialog>
	)
}
