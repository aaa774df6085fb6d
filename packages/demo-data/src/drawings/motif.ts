import type { Random } from "../random"
import type { Scheme } from "./palette"
import type { Print } from "./print"

/** Draws one object standing on y = 0, centred on x = 0, about 260 units wide and high at most. */
export type Motif = (print: Print, scheme: Scheme, random: Random) => void
