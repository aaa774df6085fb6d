import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { type CertificateDetail, certificateDetail } from "@ocop/contracts"
import { CERTIFICATION_MODULE } from "../../src/modules/certification"
import type CertificationModuleService from "../../src/modules/certification/service"
import { JOURNAL_MODULE } from "../../src/modules/journal"
import type JournalModuleService from "../../src/modules/journal/service"
import { anOfficer, aShopKey, PASSWORD } from "./builders"

/** Every answer is looked at by its status, so none may throw. */
export const ANY_STATUS = { validateStatus: () => true }

export const OFFICE = { type: "programme_office" as const, id: "user_office" }

/** Headers of someone who asks. */
export interface Asking {
	headers: Record<string, string>
}

/** The market that one boot serves to all descriptions of a file, and who asks it things. */
export class TestMarket {
	#shop: Asking = { headers: {} }
	#office: Asking = { headers: {} }
	#operator: Asking = { headers: {} }

	constructor(private readonly suite: Pick<MedusaSuiteOptions, "api" | "getContainer">) {}

	/** Makes the shop's key and one officer of each role; run once, before the first test. */
	async open(): Promise<void> {
		this.#shop = { headers: { "x-publishable-api-key": await aShopKey(this.container) } }
		this.#office = await this.logIn(await anOfficer(this.container, "programme_office"))
		this.#operator = await this.logIn(await anOfficer(this.container, "operator"))
	}

	get api() {
		return this.suite.api
	}
	get container(): MedusaContainer {
		return this.suite.getContainer()
	}
	get register() {
		return this.container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	}
	get journal() {
		return this.container.resolve<JournalModuleService>(JOURNAL_MODULE)
	}
	get shop() {
		return this.#shop
	}
	get office() {
		return this.#office
	}
	get operator() {
		return this.#operator
	}

	get(path: string, asking: Partial<Asking> = {}) {
		return this.api.get(path, { ...ANY_STATUS, ...asking })
	}
	post(path: string, body: unknown, asking: Partial<Asking> = {}) {
		return this.api.post(path, body, { ...ANY_STATUS, ...asking })
	}
	async logIn(email: string): Promise<Asking> {
		const { data } = await this.post("/auth/user/emailpass", { email, password: PASSWORD })
		return { headers: { authorization: `Bearer ${data.token}` } }
	}
	async certificateOf(code: string): Promise<CertificateDetail> {
		return certificateDetail.parse((await this.get(`/store/certificates/${code}`, this.shop)).data)
	}
	actsOn(subjectId: string) {
		return this.journal.listJournalEntries({ subject_id: subjectId }, { order: { sequence: "ASC" } })
	}
	/** Past every rule of the code, to see what the database itself refuses. */
	sql(text: string, bindings: (string | number)[]) {
		return this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, bindings)
	}
}
