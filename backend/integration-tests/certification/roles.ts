import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { createOfficer } from "../../src/workflows/office/create-officer"
import { askOddly } from "../builders/odd-request"
import { aCertifiedProduct, aDecision, aDeed, PASSWORD } from "./builders"
import { ANY_STATUS, type Asking, type TestMarket } from "./test-market"

export function rolesKeptApart(market: TestMarket): void {
	describe("two roles, kept apart", () => {
		const writes = ourAdminRoutes().filter(({ method }) => method !== "GET")
		const only = (role: "office" | "operator" | "both") =>
			writes.filter(
				({ method, path }) =>
					(WRITTEN_BY[`${method} ${path}`] ?? (OPERATORS.test(path) ? "operator" : "office")) === role,
			)
		const reads = ourAdminRoutes().filter(({ method }) => method === "GET")
		const ask = (method: string, path: string, config = {}) =>
			market.api.request({
				method,
				url: path,
				data: method === "GET" ? undefined : {},
				...ANY_STATUS,
				...config,
			})

		it("knows our admin routes", () => {
			expect(writes.map(({ path }) => path)).toContain("/admin/certified-products/:id/grant")
			expect(reads.map(({ path }) => path)).toContain("/admin/certified-products")
		})

		/** What each route answers to who asks, as "POST /admin/… 403". */
		const walk = async (routes: typeof writes, who?: Asking) => {
			const { id } = await aCertifiedProduct(market.container)
			const answers: string[] = []
			for (const { method, path } of routes) {
				const { status } = await ask(method, path.replace(":id", id), who)
				answers.push(`${method} ${path} ${status}`)
			}
			return answers
		}
		const all = (routes: typeof writes, status: number) =>
			routes.map(({ method, path }) => `${method} ${path} ${status}`)

		it("no route of ours answers nobody", async () => {
			expect(await walk([...writes, ...reads])).toEqual(all([...writes, ...reads], 401))
		})

		it("no route of ours lets the operator write the register of certificates", async () => {
			expect(await walk(only("office"), market.operator)).toEqual(all(only("office"), 403))
		})

		it("no route of ours lets the programme office do what is the operator's", async () => {
			expect(only("operator").length).toBeGreaterThan(0)
			expect(await walk(only("operator"), market.office)).toEqual(all(only("operator"), 403))
		})

		it("what both may write asks both for a whole form", async () => {
			expect(await walk(only("both"), market.office)).toEqual(all(only("both"), 400))
			expect(await walk(only("both"), market.operator)).toEqual(all(only("both"), 400))
		})

		it("no other spelling of an address passes the gate", async () => {
			const { id } = await aCertifiedProduct(market.container)
			const send = (target: string) =>
				askOddly(market.api.defaults.baseURL ?? "", "POST", target, market.operator.headers)
			for (const closed of [
				"/admin/draft-orders",
				"/admin/workflows-executions/grant-certificate/run",
				"/admin/invites",
				`/admin/certified-products/${id}/grant`,
			])
				for (const spelling of [
					closed,
					`${closed}/`,
					`${closed}#`,
					`${closed}#?`,
					closed.toUpperCase(),
					`http://x${closed}`,
				])
					expect([spelling, await send(spelling)]).toEqual([
						spelling,
						expect.toSatisfy((status) => status === 403 || status === 404),
					])
		})

		it("both roles read the register, and the operator alone orders and money", async () => {
			const [forOne, forBoth] = [true, false].map((one) =>
				reads.filter(({ path }) => OPERATORS.test(path) === one),
			)
			expect(await walk(forBoth ?? [], market.operator)).toEqual(all(forBoth ?? [], 200))
			// There is no order of a certified product's id.
			for (const answer of await walk(forOne ?? [], market.operator)) expect(answer).toMatch(/ (200|404)$/)
			expect(await walk(forBoth ?? [], market.office)).toEqual(all(forBoth ?? [], 200))
			expect(await walk(forOne ?? [], market.office)).toEqual(all(forOne ?? [], 403))
		})

		it("the programme office is refused prices, orders, payments, customers and users", async () => {
			const refused = [
				["POST", "/admin/products/prod_1"],
				["POST", "/admin/products/prod_1/variants/variant_1"],
				["POST", "/admin/products/batch"],
				["POST", "/admin/price-lists"],
				["GET", "/admin/price-lists"],
				["GET", "/admin/orders"],
				["GET", "/ADMIN/Orders/"],
				["GET", "/admin/customers"],
				["POST", "/admin/payments/pay_1/capture"],
				["GET", "/admin/payments"],
				["GET", "/admin/users"],
				["POST", "/admin/invites"],
				["GET", "/admin/api-keys"],
			].map(([method = "", path = ""]) => ({ method, path }))
			expect(await walk(refused, market.office)).toEqual(all(refused, 403))
		})

		it("the programme office looks at listings, the operator at orders", async () => {
			expect((await ask("GET", "/admin/products", market.office)).status).toBe(200)
			expect((await ask("GET", "/admin/users/me", market.office)).status).toBe(200)
			expect((await ask("GET", "/admin/orders", market.operator)).status).toBe(200)
		})

		it("nobody runs a workflow by its name", async () => {
			for (const who of [market.office, market.operator]) {
				const refused = await ask("POST", "/admin/workflows-executions/grant-certificate/run", who)
				expect(refused.status).toBe(403)
			}
		})

		it("no officer makes, takes or opens another's login: only their own name is theirs to write", async () => {
			const users = await market.container.resolve(Modules.USER).listUsers({})
			const idOf = (part: string) => users.find(({ email }) => email.startsWith(part))?.id ?? ""
			const [office, operator] = [idOf("programme-office"), idOf("operator")]
			const statusOf = async (who: Asking, method: string, path: string, data: object = {}) =>
				(await ask(method, path, { ...who, data })).status

			expect(await statusOf(market.operator, "POST", `/admin/users/${office}/reset-password`)).toBe(403)
			expect(await statusOf(market.operator, "POST", `/Admin/Users/${office}/Reset-Password/`)).toBe(403)
			expect(await statusOf(market.operator, "POST", `/admin/users/${operator}/reset-password`)).toBe(403)
			expect(await statusOf(market.operator, "DELETE", `/admin/users/${office}`)).toBe(403)
			expect(await statusOf(market.operator, "POST", `/admin/users/${office}`, { first_name: "A" })).toBe(403)
			const guest = { email: "moi@example.test" }
			expect(await statusOf(market.operator, "POST", "/admin/invites", guest)).toBe(403)
			expect(await statusOf(market.operator, "POST", `/admin/users/${operator}`, { first_name: "An" })).toBe(
				200,
			)
			expect(await statusOf(market.office, "POST", `/admin/users/${office}`, { first_name: "Bình" })).toBe(
				200,
			)
		})

		it("a user without a role, or a secret key, may do nothing", async () => {
			const users = market.container.resolve(Modules.USER)
			const logins = market.container.resolve(Modules.AUTH)
			const email = "khong-vai-tro@example.test"
			const user = await users.createUsers({ email })
			const { authIdentity } = await logins.register("emailpass", { body: { email, password: PASSWORD } })
			await logins.updateAuthIdentities({
				id: authIdentity?.id ?? "",
				app_metadata: { user_id: user.id },
			})
			const [key] = await market.container
				.resolve(Modules.API_KEY)
				.createApiKeys([{ title: "k", type: "secret", created_by: user.id }])

			const asUser = await ask("GET", "/admin/products", await market.logIn(email))
			const asKey = await ask("GET", "/admin/products", {
				headers: { authorization: `Basic ${Buffer.from(`${key?.token}:`).toString("base64")}` },
			})

			expect([asUser.status, asUser.data.code]).toEqual([403, "officers_only"])
			expect([asKey.status, asKey.data.code]).toEqual([403, "officers_only"])
		})

		it("a workflow itself refuses an operator", async () => {
			const { id } = await aCertifiedProduct(market.container)
			const asOperator = { type: "operator" as const, id: "user_operator" }
			await expect(
				market.register.decide("grant", id, aDecision(), null, aDeed(asOperator)),
			).rejects.toMatchObject({ code: "only_programme_office" })
		})

		it("an appointment that was killed halfway is simply made again", async () => {
			const email = "nua-chung@example.test"
			await market.container
				.resolve(Modules.AUTH)
				.register("emailpass", { body: { email, password: "mat-khau-cu" } })

			await createOfficer(market.container).run({ input: { email, password: PASSWORD, role: "operator" } })

			expect((await ask("GET", "/admin/users/me", await market.logIn(email))).status).toBe(200)
		})

		it("an account keeps its one role", async () => {
			const input = { email: "operator@example.test", password: PASSWORD }
			await createOfficer(market.container).run({ input: { ...input, role: "operator" } })
			await expect(
				createOfficer(market.container).run({ input: { ...input, role: "programme_office" } }),
			).rejects.toMatchObject({ code: "officer_has_other_role" })
		})
	})
}

/** Who writes by a route of ours; one that is not named here is the programme office's. */
const WRITTEN_BY: Record<string, "operator" | "both"> = {
	"POST /admin/producers": "both",
	"POST /admin/producers/:id/approve": "operator",
	"POST /admin/ledger/proofs": "operator",
}

/** What only the operator may read, and writes where nothing else is said. */
const OPERATORS =
	/^\/admin\/(ledger|market-orders|transfers|received-payments|statements|refunds|hook-events)(\/|$)/

/** Every route below src/api/admin, from the files themselves: one that is added is walked too. */
function ourAdminRoutes(): { method: string; path: string }[] {
	const root = join(__dirname, "../../src/api")
	return readdirSync(join(root, "admin"), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith("route.ts"))
		.flatMap((name) => {
			const file = join(root, "admin", name)
			const path = `/${relative(root, join(file, ".."))}`.replace(/\[(\w+)\]/g, ":$1")
			const methods = readFileSync(file, "utf8").matchAll(
				/export (?:async function|const) (GET|POST|PUT|PATCH|DELETE)\b/g,
			)
			return [...methods].map(([, method = ""]) => ({ method, path }))
		})
}
