/** The colours of the print. The gold of the pagoda flower is missing on purpose: it belongs to the stars alone. */
export const INK = "#1F1B16"
export const colour = {
	paper: "#FBF7EE",
	cream: "#F6EAD2",
	sand: "#EBD3AE",
	peach: "#F2CDB0",
	blush: "#F3D5CC",
	mist: "#D5E1DE",
	sage: "#D9E3CB",
	sky: "#CBDCE4",
	cinnabar: "#B4321F",
	coral: "#D9694A",
	rose: "#E39A95",
	pink: "#D5657C",
	plum: "#7A3550",
	leaf: "#2F6B4F",
	moss: "#6E8F4E",
	sprout: "#A5BF74",
	indigo: "#2B3A67",
	blue: "#5C7BAE",
	teal: "#2F7F86",
	jade: "#79B2A2",
	ochre: "#C07B32",
	clay: "#A4562F",
	straw: "#DDB878",
	honey: "#C98A2B",
	bark: "#6B4226",
	white: "#FFFCF5",
} as const

/** Colours of one picture: what lies behind, and three that wrapping, glaze and cloth may take. */
export interface Scheme {
	ground: string
	/** Drawn on the ground; close to it, so that the pattern stays behind. */
	pattern: string
	/** Table, mat or shelf. */
	stand: string
	main: string
	second: string
	third: string
}

const c = colour
export const SCHEMES: readonly Scheme[] = [
	{ ground: c.paper, pattern: c.blush, stand: c.sand, main: c.cinnabar, second: c.indigo, third: c.straw },
	{ ground: c.cream, pattern: c.sand, stand: c.coral, main: c.leaf, second: c.cinnabar, third: c.paper },
	{ ground: c.peach, pattern: "#EBB994", stand: c.teal, main: c.indigo, second: c.paper, third: c.cinnabar },
	{ ground: c.blush, pattern: "#E9BDB0", stand: c.plum, main: c.teal, second: c.pink, third: c.cream },
	{ ground: c.mist, pattern: "#B7CCC7", stand: c.ochre, main: c.cinnabar, second: c.paper, third: c.indigo },
	{ ground: c.sage, pattern: "#BFCFA8", stand: c.clay, main: c.pink, second: c.cream, third: c.leaf },
	{ ground: c.sky, pattern: "#A9C3D0", stand: c.straw, main: c.coral, second: c.white, third: c.indigo },
	{ ground: c.cinnabar, pattern: "#9C2818", stand: c.cream, main: c.jade, second: c.straw, third: c.white },
	{ ground: c.indigo, pattern: "#3C4D80", stand: c.peach, main: c.coral, second: c.white, third: c.jade },
	{ ground: c.leaf, pattern: "#3D7C5E", stand: c.straw, main: c.rose, second: c.cream, third: c.coral },
	{ ground: c.teal, pattern: "#408F95", stand: c.blush, main: c.cream, second: c.coral, third: c.indigo },
	{
		ground: "#E6BC8C",
		pattern: "#D9A873",
		stand: c.indigo,
		main: c.leaf,
		second: c.white,
		third: c.cinnabar,
	},
	{ ground: c.rose, pattern: "#D88781", stand: c.cream, main: c.indigo, second: c.white, third: c.teal },
]
