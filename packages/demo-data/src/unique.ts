import { publicCode } from "@ocop/domain"
import type { Random } from "./random"

/** Gives each text back once: a repeated one gets the next free number. */
export function createHandles(): (wanted: string) => string {
	const next = new Map<string, number>()
	const taken = new Set<string>()
	return (wanted) => {
		let handle = wanted
		while (taken.has(handle)) {
			const number = (next.get(wanted) ?? 1) + 1
			next.set(wanted, number)
			handle = `${wanted}-${number}`
		}
		taken.add(handle)
		return handle
	}
}

/** Public codes that never repeat within one market. */
export function createCodes(random: Random): () => string {
	const taken = new Set<string>()
	return () => {
		for (;;) {
			const code = publicCode(Uint8Array.from({ length: 16 }, () => random.int(0, 255)))
			if (taken.has(code)) continue
			taken.add(code)
			return code
		}
	}
}
