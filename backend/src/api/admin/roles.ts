import type { OfficerRole } from "../../modules/office/service"

/**
 * What the programme office may ask of Medusa's own admin API: it looks at listings and at what the dashboard needs to draw
 * itself. Everything that is not named is refused, so a route that a new version of Medusa brings is refused too. Orders,
 * customers, prices, payments and payouts are the operator's (docs/domain.md, "Who may do what").
 */
const OFFICE_MAY_READ = [
	/^\/admin\/users\/me$/,
	/^\/admin\/(stores|currencies|regions|locales|plugins|notifications|feature-flags)(\/[^/]+)?$/,
	/^\/admin\/(products|product-categories|product-tags|product-types|product-options|collections)(\/[^/]+)?$/,
	/^\/admin\/products\/[^/]+\/(variants|options)(\/[^/]+)?$/,
	/^\/admin\/(sales-channels|shipping-profiles)(\/[^/]+)?$/,
	/^\/admin\/(views|layouts|property-labels)(\/[^/]+){0,3}$/,
]

/** The routes that are ours; each says by itself which role it serves (see requireRole). */
const OURS = /^\/admin\/(certified-products|officers)(\/|$)/

// Runs any workflow by its id with any input, ours with any actor: no role may have that by HTTP.
const CLOSED_TO_ALL = /^\/admin\/workflows-executions(\/|$)/

export function isOurs(path: string): boolean {
	return OURS.test(canonical(path))
}

/** Whether an officer in that role may send that request to the admin API; for our routes it means "may knock". */
export function mayAsk(role: OfficerRole, method: string, path: string): boolean {
	const asked = canonical(path)
	if (method !== "GET" && CLOSED_TO_ALL.test(asked)) return false
	if (role === "operator" || OURS.test(asked)) return true
	return method === "GET" && OFFICE_MAY_READ.some((allowed) => allowed.test(asked))
}

// Express matches paths without regard to case and to one slash at the end.
function canonical(path: string): string {
	return path.toLowerCase().replace(/\/$/, "")
}
