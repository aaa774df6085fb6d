// The compiler's own runtime guesses a locale from cookies, addresses and globals (11 kB). Here the locale is
// always handed over by the caller, so these few names are all that the compiled messages need.
export const baseLocale = "vi"
export const locales = /** @type {const} */ (["vi", "en"])
export const experimentalStaticLocale = undefined
export const getLocale = () => baseLocale
