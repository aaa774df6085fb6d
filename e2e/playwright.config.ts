import { defineConfig } from "@playwright/test"

/** Chromium in a container or as root has no sandbox of its own, and must not talk to anybody but the market. */
const CHROMIUM_ARGUMENTS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
]

/** A sentence is tried on a wide screen; one that says "@phone" on a phone, and one that says "@both" on each. */
export default defineConfig({
	testDir: ".",
	testMatch: ["shopper/**/*.spec.ts", "office/**/*.spec.ts"],
	fullyParallel: true,
	workers: 2,
	// A shared machine may stand still for as long as a test waits. What needed a second try is named at the end of npm test: it is to be mended.
	retries: process.env.CI ? 1 : 0,
	forbidOnly: true,
	timeout: 60_000,
	// Two browsers and the whole market share two processors: a page may come late, and what does not come at all is told as surely.
	expect: { timeout: 20_000 },
	use: {
		baseURL: process.env.STOREFRONT_URL,
		browserName: "chromium",
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_ARGUMENTS },
		locale: "vi-VN",
		timezoneId: "Asia/Ho_Chi_Minh",
		actionTimeout: 15_000,
		navigationTimeout: 30_000,
		screenshot: "only-on-failure",
	},
	projects: [
		{
			name: "desktop",
			grepInvert: /@phone/,
			use: { viewport: { width: 1440, height: 900 } },
		},
		{
			name: "phone",
			grep: /@phone|@both/,
			use: { viewport: { width: 390, height: 844 }, hasTouch: true },
		},
	],
})
