/** What may be asked so often and no oftener, per visitor's address. */
export type LimitedAct = "search" | "lookup" | "placing" | "picture"

/** Why the server refused a request before any route saw it; `code` names the message `errors_<code>`. */
export interface ServerRefusal {
	status: number
	code: string
}

declare module "@remix-run/server-runtime" {
	/** What the http server hands to every loader and action. */
	interface AppLoadContext {
		nonce: string
		refusal: ServerRefusal | null
		/**
		 * Counts one act of this visitor.
		 * @returns seconds to wait when there were too many, else 0
		 */
		spend(act: LimitedAct): Promise<number>
		/** Where people reach this shop: "https://host[:port]". */
		origin: string
	}
}
