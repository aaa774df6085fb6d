import { createContext, type ReactNode, useContext } from "react"

const NonceContext = createContext<string | undefined>(undefined)

/** Gives scripts of the page the nonce of its Content-Security-Policy; only on the server, browsers hide it. */
export function NonceProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
	return <NonceContext.Provider value={nonce}>{children}</NonceContext.Provider>
}

export function useNonce(): string | undefined {
	return useContext(NonceContext)
}
