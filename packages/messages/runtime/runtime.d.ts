export type Locale = "vi" | "en"
export type LocalizedString = string
export type MessageMetadata<_Inputs, _Options, _Markup = unknown> = unknown
export declare const baseLocale: Locale
export declare const locales: readonly ["vi", "en"]
export declare const experimentalStaticLocale: Locale | undefined
export declare const getLocale: () => Locale
