import { type BrowserContext, test as base, expect, type Page } from "@playwright/test"

/** What went wrong in a browser without anybody pressing anything: errors in the console, requests that failed. */
export class Complaints {
	private readonly heard: string[] = []
	private readonly expected: RegExp[] = []

	/** A test that provokes a refusal says so; the browser reports every 4xx on its console. */
	expect(trouble: RegExp) {
		this.expected.push(trouble)
	}

	listenTo(context: BrowserContext) {
		context.on("weberror", (error) => this.heard.push(`page error: ${error.error().message}`))
		context.on("console", (message) => {
			if (message.type() !== "error") return
			this.heard.push(`console: ${message.text()} (${message.location().url})`)
		})
		context.on("requestfailed", (request) => {
			const reason = request.failure()?.errorText ?? "?"
			// A page that is left drops what it was still fetching.
			if (reason !== "net::ERR_ABORTED") this.heard.push(`request failed: ${request.url()} ${reason}`)
		})
		context.on("response", (response) => {
			if (response.status() >= 400) this.heard.push(`answer ${response.status()}: ${response.url()}`)
		})
	}

	left(): string[] {
		return this.heard.filter((complaint) => !this.expected.some((trouble) => trouble.test(complaint)))
	}
}

interface Person {
	complaints: Complaints
	/** Another browser of somebody who has never been here. */
	stranger: () => Promise<Page>
}

/** A person with a browser that must not complain. */
export const test = base.extend<Person>({
	complaints: [
		async ({ context }, use) => {
			const complaints = new Complaints()
			complaints.listenTo(context)
			await use(complaints)
			expect(complaints.left(), "the browser complains about nothing").toEqual([])
		},
		{ auto: true },
	],
	stranger: async ({ browser, complaints, contextOptions, viewport }, use) => {
		const contexts: BrowserContext[] = []
		await use(async () => {
			const context = await browser.newContext({ ...contextOptions, viewport, locale: "vi-VN" })
			contexts.push(context)
			complaints.listenTo(context)
			return context.newPage()
		})
		for (const context of contexts) await context.close()
	},
})

export { expect }
