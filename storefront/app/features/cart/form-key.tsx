import { useEffect, useRef } from "react"
import { useNonce } from "~/platform/nonce"
import type { PutOutcome } from "./put-into-cart.server"

/**
 * Names a press: whatever is sent under one name twice, by a second press or after a lost answer, counts once. In the document the name is the
 * answer's own random, which is the one thing that differs between two copies of a page in the cache. Scripts name each press as it is made,
 * and the next one the same for as long as nobody knows whether the one before was heard.
 *
 * @param outcome what the form heard back last
 * @returns the field, and what to do when the form is sent
 */
export function useFormKey(name: string, outcome: PutOutcome | null) {
	const nonce = useNonce()
	const field = useRef<HTMLInputElement>(null)
	const unanswered = useRef(outcome?.unsure ? (outcome.key ?? null) : null)
	useEffect(() => {
		if (outcome && !outcome.unsure) unanswered.current = null
	}, [outcome])
	return {
		field: (
			<input
				ref={field}
				type="hidden"
				name={name}
				defaultValue={unanswered.current ?? nonce}
				suppressHydrationWarning
			/>
		),
		nameThisPress() {
			unanswered.current ??= newKey()
			if (field.current) field.current.value = unanswered.current
		},
	}
}

/** 128 random bits; randomUUID is not there for pages without https. */
function newKey(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("")
}
