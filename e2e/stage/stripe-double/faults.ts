export const FAULTS = ["unreachable", "failing", "slow", "answer lost"] as const

/**
 * What goes wrong with a request: it is not answered; it is answered by a failure of Stripe's own; it is answered late; or what it asks for is done
 * and the answer does not arrive, so that the client asks again.
 */
export interface Fault {
	kind: (typeof FAULTS)[number]
	/** Beginning of "POST /v1/refunds": which requests. */
	on: string
	/** How many of them, before it is over. */
	times: number
	/** For "slow": how much later it is answered. */
	ms: number
}

/** Faults that are still to happen. */
export class Faults {
	private waiting: Fault[] = []

	add(fault: Fault): void {
		this.waiting.push(fault)
	}

	clear(): void {
		this.waiting = []
	}

	/** @param request as "POST /v1/refunds" @returns the fault that it meets, if any */
	next(request: string): Fault | null {
		const fault = this.waiting.find(({ on, times }) => times > 0 && request.startsWith(on))
		if (!fault) return null
		fault.times--
		return fault
	}
}
