import { createCookie } from "@remix-run/node"
import { z } from "zod"
import { environment } from "./environment.server"

const DAY_SECONDS = 24 * 60 * 60
/** A browser keeps the way back to so many of its orders. */
const REMEMBERED_ORDERS = 5

/** An order that this browser may open: by the token of its secret link, or by the phone that ordered. */
const orderKey = z.union([
	z.object({ code: z.string().max(40), token: z.string().max(64) }),
	z.object({ code: z.string().max(40), phone: z.string().max(30) }),
])
export type OrderKey = z.infer<typeof orderKey>

const cartId = z.string().regex(/^[A-Za-z0-9_]{4,64}$/)

/**
 * A signed cookie that scripts cannot read. Same-site "lax": a link from a mail or a chat still finds the cart.
 * It is marked secure wherever people reach the shop by https.
 */
function signedCookie(name: string, maxAge: number) {
	const { SESSION_SECRET, PUBLIC_URL } = environment()
	return createCookie(name, {
		secrets: [SESSION_SECRET],
		httpOnly: true,
		sameSite: "lax",
		secure: PUBLIC_URL?.startsWith("https://") ?? false,
		path: "/",
		maxAge,
	})
}

const cookies = {
	cart: () => signedCookie("gio", 60 * DAY_SECONDS),
	age: () => signedCookie("tuoi", 30 * DAY_SECONDS),
	orders: () => signedCookie("don", 90 * DAY_SECONDS),
}

export interface CartCookie {
	/** The cart of this browser; null when it has none. */
	cartId: string | null
	/** A cookie came along that we did not sign or that makes no sense. */
	forged: boolean
}

/** Which cart this browser holds. */
export async function readCartCookie(request: Request): Promise<CartCookie> {
	const header = request.headers.get("Cookie")
	const parsed = cartId.safeParse(await readSigned(cookies.cart(), header))
	return { cartId: parsed.data ?? null, forged: !parsed.success && /(^|;\s*)gio=/.test(header ?? "") }
}

/** `Set-Cookie` that ties a cart to this browser; null forgets it. */
export async function writeCartCookie(id: string | null): Promise<string> {
	return id === null ? cookies.cart().serialize("", { maxAge: 0 }) : cookies.cart().serialize(id)
}

/** Whether this browser's user has said to be of age. */
export async function hasConfirmedAge(request: Request): Promise<boolean> {
	return (await readSigned(cookies.age(), request.headers.get("Cookie"))) === "18"
}

export async function writeAgeCookie(): Promise<string> {
	return cookies.age().serialize("18")
}

/** What this browser opens an order with; null when it never has. */
export async function orderKeyOf(request: Request, code: string): Promise<OrderKey | null> {
	return (await readOrders(request)).find((order) => order.code === code) ?? null
}

/** `Set-Cookie` that lets this browser open an order again. */
export async function rememberOrder(request: Request, key: OrderKey): Promise<string> {
	const others = (await readOrders(request)).filter((order) => order.code !== key.code)
	return cookies.orders().serialize([key, ...others].slice(0, REMEMBERED_ORDERS))
}

async function readOrders(request: Request): Promise<OrderKey[]> {
	const parsed = z
		.array(orderKey)
		.max(REMEMBERED_ORDERS)
		.safeParse(await readSigned(cookies.orders(), request.headers.get("Cookie")))
	return parsed.data ?? []
}

/** The value of a signed cookie; a header that cannot be read counts as none. */
async function readSigned(cookie: ReturnType<typeof signedCookie>, header: string | null): Promise<unknown> {
	try {
		return await cookie.parse(header)
	} catch {
		return null
	}
}
