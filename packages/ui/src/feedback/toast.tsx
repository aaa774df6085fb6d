import { m } from "@ocop/messages"
import { X } from "lucide-react"
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react"
import { useLocale } from "../context/locale"

export interface ToastMessage {
	text: string
	/** One way on: "Xem giỏ hàng". */
	action?: ReactNode
}

type Show = (message: ToastMessage) => void

const ToastContext = /* @__PURE__ */ createContext<Show>(() => {})

/** How long a toast stays, in ms, unless the pointer or the focus is on it. */
const STAYS_MS = 8000

/** Holds the one place where passing words appear, above the bottom bar. A new word takes the place of the old. */
export function ToastProvider({ children }: { children: ReactNode }) {
	const locale = useLocale()
	const [shown, setShown] = useState<{ key: number; message: ToastMessage } | null>(null)
	const [held, setHeld] = useState(false)
	const nextKey = useRef(0)
	const show = useCallback<Show>((message) => {
		nextKey.current += 1
		setShown({ key: nextKey.current, message })
	}, [])

	useEffect(() => {
		if (!shown || held) return
		const timer = setTimeout(() => setShown(null), STAYS_MS)
		return () => clearTimeout(timer)
	}, [shown, held])

	return (
		<ToastContext.Provider value={show}>
			{children}
			<section
				aria-label={m.ui_toast_region({}, { locale })}
				aria-live="polite"
				className="pointer-events-none fixed inset-x-0 bottom-20 z-50 flex justify-center px-4 md:bottom-6"
			>
				{shown && (
					// biome-ignore lint/a11y/noStaticElementInteractions: the pointer and the focus only keep the words from leaving
					<div
						key={shown.key}
						onPointerEnter={() => setHeld(true)}
						onPointerLeave={() => setHeld(false)}
						onFocus={() => setHeld(true)}
						onBlur={() => setHeld(false)}
						className="pointer-events-auto flex max-w-md items-center gap-2 rounded-cut border-2 border-ink bg-ink py-1 pr-1 pl-4 text-paper shadow-print"
					>
						<p className="grow py-2">{shown.message.text}</p>
						{shown.message.action}
						<button
							type="button"
							onClick={() => {
								setHeld(false)
								setShown(null)
							}}
							aria-label={m.ui_close({}, { locale })}
							className="grid size-11 shrink-0 place-items-center rounded-cut-sm"
						>
							<X aria-hidden="true" className="size-5" />
						</button>
					</div>
				)}
			</section>
		</ToastContext.Provider>
	)
}

/** Says something in passing: `const toast = useToast(); toast({ text })`. */
export function useToast(): Show {
	return useContext(ToastContext)
}
