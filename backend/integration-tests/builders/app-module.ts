import { createRequire } from "node:module"

const load = createRequire(__filename)

/**
 * A module of the application as the running application holds it. The test runner would load a second copy with a state of its
 * own; this one comes from the same cache as the application's.
 *
 * @param path from backend/src, without its ending
 */
export function appModule<Module>(path: string): Module {
	const loaded: Module = load(`../../src/${path}`)
	return loaded
}
