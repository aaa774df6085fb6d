import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import { useSyncExternalStore } from "react"

/** Says that the line is gone, for as long as it is: the page stays, and its links wait (see AppLink). */
export function OfflineBar() {
	const locale = useLocale()
	const online = useSyncExternalStore(listen, isOnline, () => true)
	return (
		<p
			role="status"
			className="fixed inset-x-0 bottom-16 z-40 bg-ink px-4 py-3 text-center text-paper empty:hidden md:bottom-0"
		>
			{online ? "" : m.shop_offline_here({}, { locale })}
		</p>
	)
}

/** False when the browser knows that it has no line; true says little. */
export function isOnline(): boolean {
	return navigator.onLine
}

function listen(changed: () => void) {
	addEventListener("online", changed)
	addEventListener("offline", changed)
	return () => {
		removeEventListener("online", changed)
		removeEventListener("offline", changed)
	}
}
