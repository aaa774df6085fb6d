import { fileURLToPath } from "node:url"
import { vitePlugin as remix } from "@remix-run/dev"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { messageModules } from "./vite/message-modules"
import { minifyWithSwc } from "./vite/minify-with-swc"

declare module "@remix-run/server-runtime" {
	interface Future {
		v3_singleFetch: true
	}
}

export default defineConfig({
	plugins: [
		messageModules(),
		minifyWithSwc(),
		tailwindcss(),
		remix({
			future: {
				v3_fetcherPersist: true,
				v3_relativeSplatPath: true,
				v3_throwAbortReason: true,
				v3_routeConfig: true,
				v3_singleFetch: true,
				v3_lazyRouteDiscovery: true,
			},
		}),
	],
	resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
	build: {
		// Inlined fonts and pictures would need a wider Content-Security-Policy and could not be cached.
		assetsInlineLimit: 0,
		target: "es2022",
		manifest: true,
	},
})
