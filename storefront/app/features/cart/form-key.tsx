import { useEffect, useRef } from "react"
import { useNonce } from "~/platform/nonce"
import type { PutOutcome } from "./put-into-cart.server"

interface FormKeyProps {
	name: string
	/** What the form heard back last. */
	outcome: PutOutcome | null
}

/**
 * Names this very form: whatever is sent under one name twice, by a second press or after a lost answer, counts once. In the document it is the
 * answer's own random, which is the one thing that differs between two copies of a page in the cache; scripts give the form another
 * name when it is shown and whenever it has been answered.
 */
export function FormKey({ name, outcome }: FormKeyProps) {
	const nonce = useNonce()
	const shown = outcome?.unsure && outcome.key ? outcome.key : nonce
	const field = useRef<HTMLInputElement>(null)
	useEffect(() => {
		// It may have been heard: the next press must be known as the same.
		if (outcome?.unsure) return
		if (field.current) field.current.value = newKey()
	}, [outcome])
	return <input ref={field} type="hidden" name={name} defaultValue={shown} suppressHydrationWarning />
}

/** 128 random bits; randomUUID is not there for pages without https. */
function newKey(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("")
}
