import { DEMO_LOGINS, market } from "./market"

/** What an officer hears from the admin API. */
export interface DeskAnswer<Body> {
	status: number
	body: Body
}

/** An officer at the admin API, logged in by e-mail and password. */
export interface AdminDesk {
	get<Body>(path: string): Promise<DeskAnswer<Body>>
	post<Body>(path: string, body: unknown): Promise<DeskAnswer<Body>>
}

const desks = new Map<string, Promise<AdminDesk>>()

/** The desk of one of the demo's officers; one login a worker is enough. */
export function deskOf(who: keyof typeof DEMO_LOGINS): Promise<AdminDesk> {
	const known = desks.get(who)
	if (known) return known
	const desk = logIn(DEMO_LOGINS[who])
	desks.set(who, desk)
	return desk
}

async function logIn(login: { email: string; password: string }): Promise<AdminDesk> {
	const answer = await fetch(new URL("/auth/user/emailpass", market.backend), {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(login),
	})
	if (!answer.ok) throw new Error(`${login.email} cannot log in: ${answer.status} ${await answer.text()}`)
	const { token }: { token: string } = await answer.json()
	const ask = async (path: string, init: RequestInit) => {
		const response = await fetch(new URL(path, market.backend), {
			...init,
			headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
		})
		return { status: response.status, body: await response.json() }
	}
	return {
		get: (path) => ask(path, {}),
		post: (path, body) => ask(path, { method: "POST", body: JSON.stringify(body) }),
	}
}

interface ApiKeys {
	api_keys: { token: string; type: string; revoked_at: string | null }[]
}

let publishableKey: Promise<string> | undefined

/** The key with which the storefront knocks at the store routes. It is nobody's business but the servers'. */
export function storeKey(): Promise<string> {
	publishableKey ??= readStoreKey()
	return publishableKey
}

async function readStoreKey(): Promise<string> {
	const operator = await deskOf("operator")
	const { body } = await operator.get<ApiKeys>("/admin/api-keys?type=publishable")
	const key = body.api_keys.find(({ revoked_at }) => revoked_at === null)
	if (!key) throw new Error("The market has no publishable key.")
	return key.token
}
