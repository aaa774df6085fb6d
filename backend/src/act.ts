/** Who did it. The market itself is "system"; a shopper without a login has no id. */
export interface Actor {
	type: "programme_office" | "operator" | "shopper" | "system"
	id: string | null
}

/** Something that was done, as the journal keeps it (rule 10 of docs/architecture.md). */
export interface Act {
	/** Given when the same act may be written twice; otherwise the journal makes one. */
	id?: string
	at: Date
	/** `<context>.<noun>.<past participle>`, also the name of the event. */
	name: string
	actor: Actor
	subject: { type: string; id: string }
	change: Record<string, unknown>
	/** Copies of pages that must be dropped: "product:handle", "certificate:CODE", "producer:handle", "catalogue" … */
	tags: string[]
}

/** A deed on what pages show: who does it, when, and the copies of pages that must be dropped for it, as Act has them. */
export interface Deed {
	actor: Actor
	at: Date
	tags: readonly string[]
}
