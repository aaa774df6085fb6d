import type { Locale } from "@ocop/messages"
import { createContext, type ReactNode, useContext } from "react"

const LocaleContext = /* @__PURE__ */ createContext<Locale>("vi")

/** Says in which language the components below speak. Without it they speak Vietnamese. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
	return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

/** The language of the page around. */
export function useLocale(): Locale {
	return useContext(LocaleContext)
}
