/** Where the market under test stands. The one who starts the tests starts the market and names it in the environment. */
export const market = {
	get storefront() {
		return required("STOREFRONT_URL")
	},
	get backend() {
		return required("BACKEND_URL")
	},
}

/** The same database seen years later: a storefront and a backend with a clock of their own. */
export const laterMarket = {
	get storefront() {
		return required("STOREFRONT_LATER_URL")
	},
	get backend() {
		return required("BACKEND_LATER_URL")
	},
	get clock() {
		return new Date(required("MARKET_LATER_CLOCK"))
	},
}

/** The logins that a demo market is loaded with. */
export const DEMO_LOGINS = {
	office: { email: "office@demo.ocop.local", password: "ocop-demo" },
	operator: { email: "operator@demo.ocop.local", password: "ocop-demo" },
} as const

/** An address of the storefront in a language; paths are the same in both. */
export function pathIn(language: "vi" | "en", path: string): string {
	if (language === "vi") return path
	return path === "/" ? "/en" : `/en${path}`
}

function required(name: string): string {
	const value = process.env[name]
	if (!value) throw new Error(`${name} is not set: start these tests with "npm run test:e2e".`)
	return value
}
