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
const OURS =
	/^\/admin\/(market-orders|certified-products|producers|officers|transfers|received-payments|statements|refunds|hook-events)(\/|$)/

/**
 * Changes that no role may make by HTTP. Running any workflow by its id would act in anybody's name. The others make or change an order beside our
 * completion (invariant 18), change a total by what the parcel plan does not know yet (invariant 10), or move an order past its parcels, which stock and books follow
 * (decision 0029), or take and give money beside what the market's own payments and books know (decision 0035); each opens with the flow of ours that serves it.
 */
const CLOSED_TO_ALL =
	/^\/admin\/(workflows-executions|draft-orders|order-edits|order-changes|orders\/[^/]+\/(cancel|complete|fulfillments|transfer|credit-lines|payment-sessions)|fulfillments|payments\/[^/]+\/(capture|refund)|payment-collections|returns|claims|exchanges|promotions|campaigns|price-lists|price-preferences|tax-(rates|regions|providers))(\/|$)/

/**
 * Logins and what they may do are made by whoever runs the market's scripts (create-officer), not by one officer for another: Medusa hands
 * the key to anybody's new password to who asks for it, and whoever holds the programme office's login gives stars.
 */
const LOGINS = /^\/admin\/(users|invites|rbac)(\/|$)/

/** Relations by which a harmless route would hand out orders, carts and those who placed them. */
const PRIVATE_RELATION =
	/(^|[.*+\s])(orders?|carts?|customers?|payments?|payment_collections?|draft_orders?)($|[.*\s])/i

export function isOurs(path: string): boolean {
	return OURS.test(canonical(path))
}

/** Whether that officer may send that request to the admin API; for our routes it means "may knock". */
export function mayAsk(officer: { type: OfficerRole; id: string }, method: string, path: string): boolean {
	const asked = canonical(path)
	if (method !== "GET") {
		if (CLOSED_TO_ALL.test(asked)) return false
		// Their own name is everybody's to write.
		if (method === "POST" && asked === canonical(`/admin/users/${officer.id}`)) return true
		if (LOGINS.test(asked)) return false
	}
	if (officer.type === "operator" || OURS.test(asked)) return true
	return method === "GET" && OFFICE_MAY_READ.some((allowed) => allowed.test(asked))
}

/** Whether the fields a request asks for stay within what that role may see. */
export function mayAskFields(role: OfficerRole, fields: unknown): boolean {
	if (role === "operator" || fields === undefined) return true
	const asked = Array.isArray(fields) ? fields.map(String) : String(fields).split(",")
	return !asked.some((field) => PRIVATE_RELATION.test(field.trim()))
}

// Express matches paths without regard to case and to one slash at the end.
function canonical(path: string): string {
	return path.toLowerCase().replace(/\/$/, "")
}
