import { type RefObject, useEffect, useRef } from "react"
import { FIELDS, type TypedField } from "./fields"

/** In the tab's own storage: it goes when the tab is closed, and no other tab sees it. */
const KEY = "dat-hang"

/** Consent is given anew each time. */
const KEPT: readonly TypedField[] = [
	"name",
	"phone",
	"email",
	"wardText",
	"ward",
	"street",
	"note",
	"payment",
]

type Kept = Partial<Record<TypedField, string>>

interface Checkout {
	/** The form was answered: what was typed came back with the answer. */
	answered: boolean
	/** The order is being placed. */
	sending: boolean
	onWard: (code: string) => void
	onPhone: (phone: string) => void
}

/**
 * Keeps what was typed while the shopper looks at the cart again, reloads or takes the other language; it is forgotten with the order. Only what is still empty is filled: a
 * browser may have brought something back by itself.
 */
export function useKeptTyping(form: RefObject<HTMLFormElement | null>, checkout: Checkout): void {
	const latest = useRef(checkout)
	useEffect(() => {
		latest.current = checkout
	})
	useEffect(() => {
		const here = form.current
		if (!here) return
		const { answered, onWard, onPhone } = latest.current
		const kept = answered ? {} : readKept()
		fill(here, kept)
		if (kept.ward && !new FormData(here).get(FIELDS.ward)) onWard(kept.ward)
		if (kept.phone) onPhone(kept.phone)
		// After React has drawn what the change led to.
		const keepSoon = () => setTimeout(() => keep(here))
		here.addEventListener("input", keepSoon)
		here.addEventListener("change", keepSoon)
		return () => {
			here.removeEventListener("input", keepSoon)
			here.removeEventListener("change", keepSoon)
			if (latest.current.sending) forget()
		}
	}, [form])
}

function fill(form: HTMLFormElement, kept: Kept): void {
	for (const field of KEPT) {
		const value = kept[field]
		if (!value || field === "ward") continue
		const control = form.elements.namedItem(FIELDS[field])
		// A group of radios takes a value that it does not have by choosing none.
		if (control instanceof RadioNodeList) {
			if ([...control].some((radio) => radio instanceof HTMLInputElement && radio.value === value))
				control.value = value
		} else if (isText(control) && control.value === "") control.value = value
	}
}

function keep(form: HTMLFormElement): void {
	const typed = new FormData(form)
	const kept: Kept = {}
	for (const field of KEPT) {
		const value = typed.get(FIELDS[field])
		if (typeof value === "string") kept[field] = value
	}
	attempt(() => sessionStorage.setItem(KEY, JSON.stringify(kept)))
}

function readKept(): Kept {
	const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(KEY) ?? "{}"))
	if (typeof kept !== "object" || kept === null) return {}
	return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"))
}

function forget(): void {
	attempt(() => sessionStorage.removeItem(KEY))
}

/** A browser may keep no storage, or a full one; the form works without. */
function attempt<Answer>(deed: () => Answer): Answer | null {
	try {
		return deed()
	} catch {
		return null
	}
}

function isText(control: Element | null): control is HTMLInputElement | HTMLTextAreaElement {
	return (
		control instanceof HTMLTextAreaElement ||
		(control instanceof HTMLInputElement && control.type !== "hidden")
	)
}
