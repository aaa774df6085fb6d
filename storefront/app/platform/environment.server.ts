import { z } from "zod"

const flag = z.enum(["true", "false"]).transform((value) => value === "true")
const perMinute = z.coerce.number().int().min(1).max(100_000)

/** For a demo only; live mode refuses to start without secrets of its own. */
const DEMO_SECRET = "demo-only-storefront-secret-not-for-live"
const secret = z.string().min(32).default(DEMO_SECRET)

const shape = z
	.object({
		NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
		MARKET_MODE: z.enum(["demo", "live"]).default("demo"),
		/** Demo only: the instant that is "now" when the process starts. */
		MARKET_CLOCK: z.iso.datetime({ offset: true }).optional(),
		BACKEND_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:9000"),
		MEDUSA_PUBLISHABLE_KEY: z.string().min(1).max(200),
		STOREFRONT_PORT: z.coerce.number().int().min(1).max(65_535).default(8000),
		/** Address to listen on; all of them when absent. */
		STOREFRONT_HOST: z.string().min(1).optional(),
		/** Where people reach the shop; canonical links and the origin check use it. */
		PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
		/** Number of proxies in front, or a comma-separated list of their addresses. */
		TRUST_PROXY: z
			.string()
			.max(500)
			.regex(/^\d{1,2}$|^[0-9a-f.:/, ]+$/i, "must be a number of proxies or their addresses")
			.optional(),
		/** Shows the backend that a request comes from this storefront. */
		STOREFRONT_SECRET: secret,
		/** Signs the cookies of this storefront; the backend does not know it. */
		SESSION_SECRET: secret,
		/** Folder for resized pictures. */
		STOREFRONT_DATA: z.string().min(1).default(".data"),
		SEARCH_LIMIT_PER_MINUTE: perMinute.default(120),
		LOOKUP_LIMIT_PER_MINUTE: perMinute.default(10),
		PAGE_CACHE: flag.default(true),
	})
	.superRefine((value, context) => {
		if (value.MARKET_MODE === "demo") return
		const refuse = (name: string, message: string) =>
			context.addIssue({ code: "custom", path: [name], message })
		if (value.MARKET_CLOCK) refuse("MARKET_CLOCK", "is for demo mode only; remove it in live mode")
		if (!value.PUBLIC_URL?.startsWith("https://"))
			refuse("PUBLIC_URL", "must be an https address in live mode")
		for (const name of ["STOREFRONT_SECRET", "SESSION_SECRET"] as const)
			if (value[name] === DEMO_SECRET) refuse(name, "must be set in live mode: at least 32 random characters")
		if (value.SESSION_SECRET === value.STOREFRONT_SECRET)
			refuse("SESSION_SECRET", "must be another than STOREFRONT_SECRET, which the backend knows too")
	})

export type Environment = z.infer<typeof shape>

/**
 * Reads the storefront's variables. Empty ones count as absent.
 * @throws Error whose message names every wrong variable and says what is expected; the start stops on it.
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""))
	const result = shape.safeParse(given)
	if (result.success) return result.data
	const problems = result.error.issues.map((issue) => `- ${issue.path.join(".")}: ${issue.message}`)
	throw new Error(
		`The storefront cannot start, because variables of its environment are wrong:\n${problems.join("\n")}`,
	)
}

let parsed: Environment | undefined

/** The environment of this process, parsed once. */
export function environment(): Environment {
	parsed ??= parseEnvironment(process.env)
	return parsed
}
