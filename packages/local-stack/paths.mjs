import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The folder of this clone. Every other path is taken from here, so the commands work from any working directory. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const BACKEND = join(ROOT, "backend")
export const STOREFRONT = join(ROOT, "storefront")
export const END_TO_END = join(ROOT, "e2e")

/** What `medusa build` leaves behind, and what production runs. Its imports resolve through backend/node_modules above it. */
export const BUILT_BACKEND = join(BACKEND, ".medusa", "server")

/** Everything the commands write: database, logs, secrets, records of what runs. Ignored by git. */
export const DATA = join(ROOT, ".data")

/** Tests and measurements never touch the data of `npm start`. */
export const TEST_DATA = join(DATA, "test")
export const BENCH_DATA = join(DATA, "bench")

/** The command line of Medusa, started by node directly so that no shell or package manager stands between us and its process. */
export const MEDUSA = join(BACKEND, "node_modules", "@medusajs", "cli", "cli.js")
