import { z } from "zod"

const flag = z
	.enum(["true", "false"], { error: 'must be "true" or "false"' })
	.transform((text) => text === "true")
const port = z.coerce.number({ error: "must be a port number" }).int().min(1).max(65535)
const perMinute = z.coerce.number({ error: "must be a number of requests" }).int().min(1).max(1_000_000)
const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http(s) address" })
const secret = z.string().min(32, { error: "must have at least 32 characters" })
const sender = z.string().regex(/^(?:[^<>"@,;\r\n]+ )?<?[^\s<>"@,;]+@[^\s<>"@,;]+>?$/, {
	error: "must be an e-mail address, with a name as in Market <market@example.vn> where there is one",
})
const expiryMinutes = z.coerce
	.number({ error: "must be whole minutes" })
	.int({ error: "must be whole minutes" })
	.min(5)
	.max(30 * 24 * 60)
const origins = z.string().refine((text) => text.split(",").every((origin) => URL.canParse(origin)), {
	error: "must be origins separated by commas",
})

const LOCAL_DATABASE = "postgres://postgres:postgres@localhost:5432/ocop_market"
// Known to everyone who reads this repository, so live mode refuses to start without secrets of its own.
const DEMO_SECRET = "demo-only-secret-known-to-everyone"

// Waiting for a lock asks again and again, and must leave connections to whoever has it.
const POOL_OF_SHARED_LOCKS = 20

const variables = z.object({
	NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
	MARKET_MODE: z.enum(["demo", "live"], { error: 'must be "demo" or "live"' }).default("demo"),
	MARKET_CLOCK: z.iso
		.datetime({ offset: true, error: "must be an instant with its offset, as 2027-06-01T00:00:00+07:00" })
		.optional(),
	DEMO_PRODUCTS: z.coerce.number({ error: "must be a number" }).int().min(200).max(100_000).optional(),
	DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" }).optional(),
	DATABASE_POOL_MAX: z.coerce.number({ error: "must be a number" }).int().min(5).max(500).default(40),
	MARKET_PROCESSES: z.coerce
		.number({ error: "must be a number of processes" })
		.int()
		.min(1)
		.max(1000)
		.default(1),
	HOLD_MINUTES: z.coerce
		.number({ error: "must be whole minutes" })
		.int({ error: "must be whole minutes" })
		.min(1)
		.max(60)
		.default(10),
	TRANSFER_EXPIRY_MINUTES: expiryMinutes.default(24 * 60),
	CARD_EXPIRY_MINUTES: expiryMinutes.default(30),
	VIETQR_BANK_BIN: z
		.string()
		.regex(/^\d{6}$/, { error: "must be the six digits of a bank" })
		.optional(),
	VIETQR_ACCOUNT_NUMBER: z
		.string()
		.regex(/^[0-9A-Z]{6,19}$/, { error: "must be an account's number: digits and capitals alone" })
		.optional(),
	VIETQR_ACCOUNT_NAME: z.string().min(1).max(100).optional(),
	VIETQR_HOOK_SECRET: secret.optional(),
	REDIS_URL: z.url({ protocol: /^rediss?$/, error: "must be a redis:// address" }).optional(),
	MEILISEARCH_HOST: httpUrl.optional(),
	MEILISEARCH_API_KEY: z.string().min(1).optional(),
	JWT_SECRET: secret.optional(),
	COOKIE_SECRET: secret.optional(),
	PUBLIC_URL: httpUrl.optional(),
	BACKEND_PUBLIC_URL: httpUrl.optional(),
	STOREFRONT_PORT: port.default(8000),
	BACKEND_PORT: port.default(9000),
	STORE_CORS: origins.optional(),
	ADMIN_CORS: origins.optional(),
	UPLOAD_DIR: z.string().min(1).optional(),
	DISABLE_ADMIN: flag.default(false),
	MARKET_OPEN_STOCK_ROUTES: flag.default(false),
	STOREFRONT_SECRET: secret.optional(),
	ORDER_LINK_SECRET: secret.optional(),
	SMTP_URL: z
		.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" })
		.refine((text) => new URL(text).hostname !== "", { error: "must name the mail server" })
		.optional(),
	MAIL_FROM: sender.optional(),
	STRIPE_API_KEY: z
		.string()
		.regex(/^[sr]k_(?:test|live)_\w+$/, { error: "must be a secret or restricted key of Stripe's" })
		.optional(),
	STRIPE_WEBHOOK_SECRET: z.string().startsWith("whsec_", { error: "must start with whsec_" }).optional(),
	STRIPE_PUBLISHABLE_KEY: z
		.string()
		.regex(/^pk_(?:test|live)_\w+$/, { error: "must be a publishable key of Stripe's" })
		.optional(),
	STRIPE_API_BASE: httpUrl.optional(),
	STRIPE_SCRIPT_URL: httpUrl.optional(),
	SEARCH_LIMIT_PER_MINUTE: perMinute.default(120),
	LOOKUP_LIMIT_PER_MINUTE: perMinute.default(10),
	ORDER_LIMIT_PER_MINUTE: perMinute.default(10),
	CART_LIMIT_PER_MINUTE: perMinute.default(240),
	TRUST_PROXY: z
		.string()
		.regex(/^\d{1,2}$|^[0-9a-f.:/,]+$/i, { error: "must be a number of proxies or their addresses" })
		.optional(),
})

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "STOREFRONT_SECRET", "ORDER_LINK_SECRET"] as const
/** The account that transfers come to: all of it or nothing. */
const ACCOUNT = ["VIETQR_BANK_BIN", "VIETQR_ACCOUNT_NUMBER", "VIETQR_ACCOUNT_NAME"] as const
const ADDRESSES = ["PUBLIC_URL", "BACKEND_PUBLIC_URL"] as const
const STRIPE = ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY"] as const
const STRIPE_SCRIPT = "https://js.stripe.com/v3/"
const LIVE_REQUIRES = ["DATABASE_URL", ...SECRETS, ...ADDRESSES] as const

const marketRules = variables.superRefine((read, context) => {
	const refuse = (name: keyof typeof read, message: string) =>
		context.addIssue({ code: "custom", path: [name], message })

	if (read.MEILISEARCH_API_KEY && !read.MEILISEARCH_HOST) {
		refuse("MEILISEARCH_HOST", "is required when MEILISEARCH_API_KEY is set")
	}
	for (const name of ACCOUNT) {
		// A demo has an account that is made up, and a bank's service may be tried with it.
		const secretAlone = read.MARKET_MODE === "live" && read.VIETQR_HOOK_SECRET
		if (!read[name] && (ACCOUNT.some((other) => read[other]) || secretAlone)) {
			refuse(
				name,
				`is required with ${[...ACCOUNT, "VIETQR_HOOK_SECRET"].filter((other) => other !== name).join(", ")}`,
			)
		}
	}
	if (read.SMTP_URL && !read.MAIL_FROM) refuse("MAIL_FROM", "is required when SMTP_URL is set")
	for (const name of STRIPE) {
		const given = STRIPE.find((other) => read[other])
		if (given && !read[name]) refuse(name, `is required when ${given} is set`)
	}
	if (read.MARKET_PROCESSES > 1 && !read.REDIS_URL && read.DATABASE_POOL_MAX < POOL_OF_SHARED_LOCKS) {
		refuse(
			"DATABASE_POOL_MAX",
			`must be at least ${POOL_OF_SHARED_LOCKS} when MARKET_PROCESSES is more than 1 and REDIS_URL is not set: locks lie in the database then`,
		)
	}
	if (read.MARKET_MODE === "demo") return
	for (const name of LIVE_REQUIRES) {
		if (!read[name]) refuse(name, "is required when MARKET_MODE is live")
	}
	for (const name of ADDRESSES) {
		if (read[name] && !read[name].startsWith("https://"))
			refuse(name, "must start with https:// when MARKET_MODE is live")
	}
	if (read.VIETQR_BANK_BIN === DEMO_ACCOUNT.bankBin) {
		refuse("VIETQR_BANK_BIN", "is the demo's: no bank has it")
	}
	for (const name of SECRETS) {
		if (read[name] === DEMO_SECRET) refuse(name, "is the demo's, which everyone can read")
	}
	if (read.MARKET_CLOCK)
		refuse("MARKET_CLOCK", "is refused when MARKET_MODE is live: the clock moves in demo only")
	if (read.DEMO_PRODUCTS)
		refuse("DEMO_PRODUCTS", "is refused when MARKET_MODE is live: it sizes the demo data")
	for (const name of ["STRIPE_API_KEY", "STRIPE_PUBLISHABLE_KEY"] as const) {
		// With a test key anybody pays with Stripe's test cards, and the goods are real.
		if (read[name]?.includes("_test_"))
			refuse(name, "is a test key, which is refused when MARKET_MODE is live")
	}
	for (const name of ["STRIPE_API_BASE", "STRIPE_SCRIPT_URL"] as const) {
		if (read[name]) refuse(name, "is refused when MARKET_MODE is live: it is for tests")
	}
	if (read.MARKET_OPEN_STOCK_ROUTES) {
		refuse("MARKET_OPEN_STOCK_ROUTES", "is refused when MARKET_MODE is live: it is for measuring")
	}
})

/** An account for transfers. `demo`: made up, in a bank that does not exist, so that nobody's money can reach it. */
export interface TransferAccount {
	bankBin: string
	accountNumber: string
	accountName: string
	hookSecret: string | null
	demo: boolean
}

/** No bank has this number. */
const DEMO_ACCOUNT = { bankBin: "000000", accountNumber: "0000000000", accountName: "CHO OCOP THU NGHIEM" }

/** What the environment chose, checked. Secrets and addresses are complete: live mode requires them, demo mode has its own. */
export interface Environment {
	nodeEnv: "development" | "production" | "test"
	mode: "demo" | "live"
	/** Demo only: the instant that is "now" when the process starts. */
	clockStart: Date | null
	/** Demo only: listings of the demo data; null for what is loaded already, or the default. */
	demoListings: number | null
	databaseUrl: string
	/** Connections a process may hold; above the peak of simultaneous orders, or they wait on each other. */
	databasePoolMax: number
	/** How long a checkout's goods are held, in whole minutes. */
	holdMinutes: number
	/** How many backends serve this market; with more than one, locks are shared. */
	processes: number
	/** The account that transfers come to, and the secret that the bank's service signs with; null when no transfers are taken. */
	vietqr: TransferAccount | null
	/** After how many minutes an order that was not paid is given up. */
	expiryMinutes: { bankTransfer: number; card: number }
	redisUrl: string | null
	meilisearch: { host: string; apiKey: string | null } | null
	jwtSecret: string
	cookieSecret: string
	/** Address under which people reach the backend: API, admin, uploaded files. */
	backendUrl: string
	/** Address under which people reach the shop; links in messages lead there. */
	shopUrl: string
	/** The mail server and in whose name it is used; null when messages go to the log. */
	mail: { url: string; from: string } | null
	/** Cards by Stripe; null when none are taken. `apiBase` is null for Stripe itself; `scriptUrl` is what a shopper's browser loads. */
	stripe: {
		apiKey: string
		webhookSecret: string
		publishableKey: string
		apiBase: string | null
		scriptUrl: string
	} | null
	storeCors: string
	adminCors: string
	/** Folder of uploaded files; null means "static" beside the application. */
	uploadDir: string | null
	adminDisabled: boolean
	/** Leaves Medusa's own store routes open, to measure them against ours. */
	openStockRoutes: boolean
	/** Shows that a request comes from our own storefront, whose word about the shopper's address is taken. */
	storefrontSecret: string
	/** Makes the secret links of orders: whoever has it could make the link of any order. */
	orderLinkSecret: string
	/** How many requests a minute one address may make. */
	limits: { searches: number; lookups: number; orders: number; carts: number }
	/** Express' "trust proxy": a number of hops or addresses; null when people reach us directly. */
	trustProxy: string | null
}

/**
 * Reads and checks the variables once at start.
 *
 * @throws Error that names every wrong variable and what is expected of it
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
	// An empty line in an .env file means "not set".
	const given = Object.fromEntries(
		Object.entries(source).filter(([, text]) => text !== undefined && text !== ""),
	)
	const parsed = marketRules.safeParse(given)
	if (!parsed.success) {
		const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`)
		throw new Error(`The environment is wrong:\n${lines.join("\n")}`)
	}
	const read = parsed.data
	const backendUrl = read.BACKEND_PUBLIC_URL ?? `http://localhost:${read.BACKEND_PORT}`
	const shopUrl = read.PUBLIC_URL ?? `http://localhost:${read.STOREFRONT_PORT}`
	return {
		nodeEnv: read.NODE_ENV,
		mode: read.MARKET_MODE,
		clockStart: read.MARKET_CLOCK ? new Date(read.MARKET_CLOCK) : null,
		demoListings: read.DEMO_PRODUCTS ?? null,
		databaseUrl: read.DATABASE_URL ?? LOCAL_DATABASE,
		databasePoolMax: read.DATABASE_POOL_MAX,
		holdMinutes: read.HOLD_MINUTES,
		processes: read.MARKET_PROCESSES,
		vietqr: transferAccountOf(read),
		expiryMinutes: { bankTransfer: read.TRANSFER_EXPIRY_MINUTES, card: read.CARD_EXPIRY_MINUTES },
		redisUrl: read.REDIS_URL ?? null,
		meilisearch: read.MEILISEARCH_HOST
			? { host: read.MEILISEARCH_HOST, apiKey: read.MEILISEARCH_API_KEY ?? null }
			: null,
		jwtSecret: read.JWT_SECRET ?? DEMO_SECRET,
		cookieSecret: read.COOKIE_SECRET ?? DEMO_SECRET,
		backendUrl,
		shopUrl,
		mail: read.SMTP_URL && read.MAIL_FROM ? { url: read.SMTP_URL, from: read.MAIL_FROM } : null,
		stripe:
			read.STRIPE_API_KEY && read.STRIPE_WEBHOOK_SECRET && read.STRIPE_PUBLISHABLE_KEY
				? {
						apiKey: read.STRIPE_API_KEY,
						webhookSecret: read.STRIPE_WEBHOOK_SECRET,
						publishableKey: read.STRIPE_PUBLISHABLE_KEY,
						apiBase: read.STRIPE_API_BASE ?? null,
						scriptUrl: read.STRIPE_SCRIPT_URL ?? STRIPE_SCRIPT,
					}
				: null,
		storeCors: read.STORE_CORS ?? new URL(shopUrl).origin,
		adminCors: read.ADMIN_CORS ?? new URL(backendUrl).origin,
		uploadDir: read.UPLOAD_DIR ?? null,
		adminDisabled: read.DISABLE_ADMIN,
		openStockRoutes: read.MARKET_OPEN_STOCK_ROUTES,
		storefrontSecret: read.STOREFRONT_SECRET ?? DEMO_SECRET,
		orderLinkSecret: read.ORDER_LINK_SECRET ?? DEMO_SECRET,
		limits: {
			searches: read.SEARCH_LIMIT_PER_MINUTE,
			lookups: read.LOOKUP_LIMIT_PER_MINUTE,
			orders: read.ORDER_LIMIT_PER_MINUTE,
			carts: read.CART_LIMIT_PER_MINUTE,
		},
		trustProxy: read.TRUST_PROXY ?? null,
	}
}

/** A demo always takes transfers, to an account that is made up unless one is given. */
function transferAccountOf(read: z.output<typeof variables>): TransferAccount | null {
	const hookSecret = read.VIETQR_HOOK_SECRET ?? null
	if (read.VIETQR_BANK_BIN && read.VIETQR_ACCOUNT_NUMBER && read.VIETQR_ACCOUNT_NAME) {
		return {
			bankBin: read.VIETQR_BANK_BIN,
			accountNumber: read.VIETQR_ACCOUNT_NUMBER,
			accountName: read.VIETQR_ACCOUNT_NAME,
			hookSecret,
			demo: read.VIETQR_BANK_BIN === DEMO_ACCOUNT.bankBin,
		}
	}
	return read.MARKET_MODE === "demo" ? { ...DEMO_ACCOUNT, hookSecret, demo: true } : null
}

/** The environment of this process. */
export const environment = readEnvironment(process.env)
