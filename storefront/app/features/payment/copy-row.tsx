import { m } from "@ocop/messages"
import { Button, useLocale } from "@ocop/ui"
import { Check, Copy } from "lucide-react"
import { type ReactNode, useEffect, useRef, useState } from "react"

const SAID_FOR_MS = 2_500

interface CopyRowProps {
	name: string
	/** As it is read. */
	shown: ReactNode
	/** As it is pasted; what is chosen from a list in a bank's app is not pasted and needs none. */
	text?: string
}

/** A line of a transfer: what it is, its value, and a button that copies it. */
export function CopyRow({ name, shown, text }: CopyRowProps) {
	return (
		<div className="grid min-h-16 grid-cols-[minmax(0,1fr)_auto] content-center items-center gap-x-3 border-b border-line py-1.5 last:border-b-0">
			<dt className="col-start-1 text-sm text-ink-soft">{name}</dt>
			<dd className="col-start-1 text-base font-bold wrap-anywhere tabular-nums select-all min-[26rem]:text-lg">
				{shown}
			</dd>
			{text !== undefined && <CopyButton name={name} text={text} />}
		</div>
	)
}

/** Without scripts its place stays empty. */
function CopyButton({ name, text }: { name: string; text: string }) {
	const locale = useLocale()
	const [awake, setAwake] = useState(false)
	const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null)
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
	useEffect(() => {
		setAwake(navigator.clipboard !== undefined)
		return () => clearTimeout(timer.current)
	}, [])

	async function copy() {
		clearTimeout(timer.current)
		setOutcome(await writeToClipboard(text))
		timer.current = setTimeout(() => setOutcome(null), SAID_FOR_MS)
	}

	return (
		<dd className={`col-start-2 row-span-2 row-start-1 ${awake ? "" : "invisible"}`}>
			<Button
				variant="quiet"
				onClick={copy}
				aria-label={m.payment_copy_named({ name }, { locale })}
				icon={
					outcome === "copied" ? (
						<Check aria-hidden="true" className="size-5" />
					) : (
						<Copy aria-hidden="true" className="size-5" />
					)
				}
			>
				{outcome === "copied" ? m.payment_copied({}, { locale }) : m.payment_copy({}, { locale })}
			</Button>
			<span role="status" className={outcome === "failed" ? "block text-sm" : "sr-only"}>
				{outcome === "copied" && m.payment_copied({}, { locale })}
				{outcome === "failed" && m.payment_copy_failed({}, { locale })}
			</span>
		</dd>
	)
}

async function writeToClipboard(text: string): Promise<"copied" | "failed"> {
	try {
		await navigator.clipboard.writeText(text)
		return "copied"
	} catch {
		return "failed"
	}
}
