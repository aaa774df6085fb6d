import { formatDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Button, Notice, useLocale } from "@ocop/ui"
import { useEffect, useRef, useState } from "react"
import type { CardPanelProps } from "./card-panel"
import { cardErrorInWords } from "./card-words"
import { type CardElements, type CardError, type CardProvider, openCardProvider } from "./stripe-script"

type Step = "loading" | "ready" | "paying" | "processing" | "broken"

/** The market's colours, for fields that are drawn in another site's frame. */
const APPEARANCE = {
	theme: "flat",
	variables: {
		colorPrimary: "#b4321f",
		colorBackground: "#fffdf8",
		colorText: "#1f1b16",
		colorDanger: "#8e2414",
		fontFamily: "system-ui, sans-serif",
		borderRadius: "6px",
	},
} as const

/** The card provider's own form, and the button that charges the card. */
export function CardForm({ card, amount, returnPath, onPaid }: CardPanelProps) {
	const locale = useLocale()
	const box = useRef<HTMLDivElement>(null)
	const opened = useRef<{ provider: CardProvider; elements: CardElements }>(undefined)
	const [step, setStep] = useState<Step>("loading")
	const [problem, setProblem] = useState<string | null>(null)
	const { scriptUrl, publishableKey, clientSecret } = card

	useEffect(() => {
		if (needsOwnDocument()) {
			location.reload()
			return
		}
		let left = false
		let close = () => {}
		openCardProvider({ scriptUrl, publishableKey }, locale).then(
			(provider) => {
				if (left || box.current === null) return
				const elements = provider.elements({ clientSecret, locale, appearance: APPEARANCE })
				const element = elements.create("payment", { layout: "tabs" })
				element.on("ready", () => setStep("ready"))
				element.on("loaderror", () => setStep("broken"))
				element.mount(box.current)
				opened.current = { provider, elements }
				close = () => element.destroy()
			},
			() => setStep("broken"),
		)
		return () => {
			left = true
			close()
		}
	}, [scriptUrl, publishableKey, clientSecret, locale])

	async function pay() {
		if (opened.current === undefined || step !== "ready") return
		setStep("paying")
		setProblem(null)
		const { provider, elements } = opened.current
		const error = await charge(provider, elements, new URL(returnPath, location.origin).href)
		setStep(error ? "ready" : "processing")
		if (error) setProblem(cardErrorInWords(error, locale))
		else onPaid()
	}

	if (step === "broken")
		return (
			<Notice tone="warning" announce>
				<p>{m.payment_card_unloaded({}, { locale })}</p>
				<Button variant="secondary" onClick={() => location.reload()}>
					{m.payment_card_reload({}, { locale })}
				</Button>
			</Notice>
		)
	return (
		<>
			<div className="relative min-h-48">
				{step === "loading" && (
					<p role="status" className="absolute inset-0 grid content-center text-center text-ink-soft">
						{m.payment_card_loading({}, { locale })}
					</p>
				)}
				<div ref={box} />
			</div>
			{problem !== null && (
				<Notice tone="warning" title={m.payment_card_refused_title({}, { locale })} announce>
					<p>{problem}</p>
				</Notice>
			)}
			{step === "processing" && (
				<Notice tone="info" announce>
					<p>{m.payment_card_processing({}, { locale })}</p>
				</Notice>
			)}
			<Button size="lg" wide aria-disabled={step !== "ready" || undefined} onClick={pay}>
				{step === "paying"
					? m.payment_card_paying({}, { locale })
					: m.payment_card_pay({ amount: formatDong(amount) }, { locale })}
			</Button>
		</>
	)
}

/** @returns what the provider has against it; null when the bank has the charge, or works on it */
async function charge(
	provider: CardProvider,
	elements: CardElements,
	returnTo: string,
): Promise<CardError | null> {
	try {
		const { error } = await provider.confirmPayment({
			elements,
			confirmParams: { return_url: returnTo },
			redirect: "if_required",
		})
		return error ?? null
	} catch {
		return { type: "api_connection_error" }
	}
}

/**
 * Whether this page was come to without a new document: its policy is then still that of the page before it, and lets no provider's script in. An order's own
 * document lets it in, so a reload helps once and is not repeated.
 */
function needsOwnDocument(): boolean {
	const [document] = performance.getEntriesByType("navigation")
	return document !== undefined && new URL(document.name).pathname !== location.pathname
}
