import type { DemoStage } from "../demo-loading"
import { loadFairs } from "./fairs"
import { loadListings } from "./listings"
import { loadOfficers } from "./officers"
import { loadOrigins } from "./origins"
import { loadProducers } from "./producers"
import { loadRegister } from "./register"
import { loadShowrooms } from "./showrooms"
import { loadShelves, loadStock } from "./stock"

/** In this order: each stage leans only on those before it. */
export const DEMO_STAGES: readonly DemoStage[] = [
	{ name: "officers", load: loadOfficers },
	{ name: "producers", load: loadProducers },
	{ name: "register", load: loadRegister },
	{ name: "listings", load: loadListings },
	{ name: "origins", load: loadOrigins },
	{ name: "stock", load: loadStock },
	{ name: "showrooms", load: loadShowrooms },
	{ name: "shelves", load: loadShelves },
	{ name: "fairs", load: loadFairs },
]
