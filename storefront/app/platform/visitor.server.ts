import { AsyncLocalStorage } from "node:async_hooks"

declare global {
	var marketVisitor: AsyncLocalStorage<string> | undefined
}

// The http server and the pages are two bundles of one process; each has its own copy of this module, but the visitor must be one.
globalThis.marketVisitor ??= new AsyncLocalStorage<string>()
const visitor = globalThis.marketVisitor

/** Does `work` in the name of the visitor at `address`. */
export function onBehalfOf<Result>(address: string, work: () => Result): Result {
	return visitor.run(address, work)
}

/** Address of the visitor whose request is being answered; null when the storefront works for itself. */
export function visitorAddress(): string | null {
	return visitor.getStore() ?? null
}
