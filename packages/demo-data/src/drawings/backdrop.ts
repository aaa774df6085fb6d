import type { Random } from "../random"
import { colour, type Scheme } from "./palette"
import { blob, box, curve, ellipse, line, polygon } from "./path"
import { blossom, leaf } from "./plants"
import type { Print } from "./print"

type Pattern = (p: Print, c: Scheme, r: Random, width: number, height: number) => void

const waves: Pattern = (p, c, _r, width, height) => {
	for (let row = 0; row * 26 < height + 60; row += 1) {
		for (let x = (row % 2) * 36 - 36; x < width + 72; x += 72) {
			const y = row * 26
			p.flat(ellipse(x, y, 38, 38), c.ground)
			for (const radius of [37, 26, 14]) p.ink(ellipse(x, y, radius, radius), 2.6, c.pattern)
		}
	}
}

const clouds: Pattern = (p, c, r, width, height) => {
	for (let y = 36; y < height; y += 92) {
		for (let x = r.int(-40, 40); x < width + 60; x += 150) {
			p.at(x, y + r.int(-14, 14), r.between(0.85, 1.15), 0, () => {
				p.flat(
					blob([-58, 8], [-44, -14], [-20, -12], [0, -30], [26, -16], [48, -14], [62, 8], [0, 16]),
					c.pattern,
				)
				p.ink(curve([-34, 4], [-22, -8], [-10, 2], [-20, 8]), 3, c.ground)
				p.ink(curve([2, 4], [14, -14], [28, 0], [16, 8]), 3, c.ground)
			})
		}
	}
}

const leaves: Pattern = (p, c, r, width, height) => {
	for (let y = 20; y < height + 40; y += 66) {
		for (let x = (y % 4) * 14; x < width + 40; x += 72) {
			const turn = r.int(0, 360)
			p.at(x, y, 1, turn, () => {
				p.flat("M0 22C-16 8 -14 -14 0 -26C14 -14 16 8 0 22Z", c.pattern)
				p.ink(line([0, 28], [0, -14]), 2, c.ground)
			})
		}
	}
}

const disc: Pattern = (p, c, r, width, height) => {
	const y = height * r.between(0.4, 0.5)
	p.flat(ellipse(width / 2, y, 158, 158), c.pattern)
	p.ink(ellipse(width / 2, y, 170, 170), 2.6, c.pattern)
}

const rays: Pattern = (p, c, _r, width, height) => {
	const reach = width + height
	for (let turn = 0; turn < 360; turn += 24) {
		p.at(width / 2, height * 0.56, 1, turn, () =>
			p.flat(polygon([0, 0], [-reach * 0.1, -reach], [reach * 0.1, -reach]), c.pattern, 0.75),
		)
	}
}

const lattice: Pattern = (p, c, _r, width, height) => {
	for (let shift = -height; shift < width + height; shift += 46) {
		p.ink(line([shift, 0], [shift + height, height]), 2.2, c.pattern)
		p.ink(line([shift + height, 0], [shift, height]), 2.2, c.pattern)
	}
	for (let y = 0; y < height + 23; y += 46) {
		for (let x = 0; x < width + 23; x += 46)
			p.flat(ellipse(x + 23, y + (Math.round(height) % 46), 5, 5), c.pattern)
	}
}

const brocade: Pattern = (p, c, _r, width, height) => {
	for (let row = 0; row * 62 < height + 60; row += 1) {
		for (let x = (row % 2) * 46; x < width + 60; x += 92) {
			for (let turn = 0; turn < 360; turn += 90) {
				p.at(x, row * 62 + 18, 1, turn, () =>
					p.flat("M0 -3C-11 -10 -10 -22 0 -27C10 -22 11 -10 0 -3Z", c.pattern),
				)
			}
		}
	}
}

const hills: Pattern = (p, c, r, width, height) => {
	p.flat(ellipse(width * r.pick([0.2, 0.8]), height * 0.22, 42, 42), c.pattern)
	const y = height * 0.62
	p.flat(
		`M-10 ${y + 60}L-10 ${y}${curve([-10, y], [width * 0.2, y - 110], [width * 0.42, y - 14], [width * 0.66, y - 150], [width + 10, y - 20]).replace(/^M[^C]*/, "")}L${width + 10} ${y + 60}Z`,
		c.pattern,
	)
	for (const far of [0.28, 0.7])
		p.ink(
			curve(
				[width * far - 40, height * 0.26],
				[width * far - 14, height * 0.23],
				[width * far, height * 0.25],
				[width * far + 30, height * 0.22],
			),
			3,
			c.pattern,
		)
}

const bamboo: Pattern = (p, c, r, width, height) => {
	for (let x = 22; x < width; x += r.int(74, 104)) {
		p.ink(line([x, -10], [x + 6, height]), 12, c.pattern)
		for (let y = r.int(20, 60); y < height; y += 84) p.ink(line([x - 8, y], [x + 12, y]), 3, c.ground)
		for (const [dy, turn] of [
			[0.2, 60],
			[0.34, -64],
			[0.5, 70],
		] as const) {
			p.at(x + 4, height * dy, 1, turn, () =>
				p.flat("M0 0C-12 -18 -10 -44 0 -66C10 -44 12 -18 0 0Z", c.pattern),
			)
		}
	}
}

const arch: Pattern = (p, c, _r, width, height) => {
	const [left, right] = [width / 2 - 142, width / 2 + 142]
	p.flat(
		`M${left} ${height}L${left} 190C${left} 60 ${width / 2 - 70} 34 ${width / 2} 30C${width / 2 + 70} 34 ${right} 60 ${right} 190L${right} ${height}Z`,
		c.pattern,
	)
	p.ink(
		`M${left - 12} ${height}L${left - 12} 190C${left - 12} 46 ${width / 2 - 76} 22 ${width / 2} 18C${width / 2 + 76} 22 ${right + 12} 46 ${right + 12} 190L${right + 12} ${height}`,
		2.4,
		c.pattern,
	)
}

const plain: Pattern = () => undefined

const PATTERNS: readonly Pattern[] = [
	waves,
	clouds,
	leaves,
	disc,
	rays,
	lattice,
	brocade,
	hills,
	bamboo,
	arch,
	plain,
]

/** Ground colour, a pattern close to it, and the glint of shell powder that gives the paper its name. */
export function drawBackdrop(p: Print, c: Scheme, r: Random, width: number, height: number) {
	p.flat(box(-12, -12, width + 24, height + 24, 0), c.ground)
	r.pick(PATTERNS)(p, c, r, width, height)
	for (let glint = 0; glint < 26; glint += 1) {
		const [x, y] = [r.between(0, width), r.between(0, height)]
		p.ink(
			line([x, y], [x + r.between(-9, 9), y + r.between(-4, 4)]),
			1.2,
			r.chance(0.7) ? colour.white : c.pattern,
		)
	}
}

/** Where the object stands: a cloth, a shelf, a mat, a low table or bare ground. `base` is the line it stands on. */
export function drawStand(p: Print, c: Scheme, r: Random, width: number, height: number, base: number) {
	const kind = r.int(0, 5)
	const middle = width / 2
	if (kind === 0) {
		p.shape(box(-20, base - 26, width + 40, height - base + 50, 0), c.stand, 4)
		p.ink(line([-10, base - 8], [width + 10, base - 8]), 2)
		for (let x = 12; x < width + 20; x += 44)
			p.flat(
				polygon([x, base + 20], [x + 13, base + 36], [x, base + 52], [x - 13, base + 36]),
				c.ground,
				0.85,
			)
	} else if (kind === 1) {
		p.shape(box(middle - 168, base - 12, 336, 24, 6), c.stand, 4.4)
		p.shape(box(middle - 140, base + 12, 22, 90, 3), c.stand, 4.4).shape(
			box(middle + 118, base + 12, 22, 90, 3),
			c.stand,
			4.4,
		)
		p.ink(
			curve(
				[middle - 116, base + 12],
				[middle - 60, base + 34],
				[middle, base + 20],
				[middle + 60, base + 34],
				[middle + 116, base + 12],
			),
			3.6,
		)
	} else if (kind === 2) {
		const mat = polygon(
			[middle - 150, base - 30],
			[middle + 150, base - 30],
			[middle + 196, base + 44],
			[middle - 196, base + 44],
		)
		p.shape(mat, c.stand, 4.2)
		p.within(mat, () => {
			for (let x = -200; x <= 200; x += 20)
				p.ink(line([middle + x * 0.76, base - 32], [middle + x, base + 46]), 1.8, c.ground)
			for (const y of [-14, 8, 30]) p.ink(line([0, base + y], [width, base + y]), 3, c.ground)
		})
		p.ink(mat, 3.6)
	} else if (kind === 3) {
		p.shape(ellipse(middle, base + 4, 172, 38), c.stand, 4.4)
		p.ink(ellipse(middle, base + 2, 152, 29), 2)
	} else if (kind === 4) {
		p.shape(
			`M-20 ${base}C${width * 0.2} ${base - 34} ${width * 0.4} ${base - 16} ${middle} ${base - 22}C${width * 0.7} ${base - 28} ${width * 0.86} ${base - 8} ${width + 20} ${base - 18}L${width + 20} ${height + 30}L-20 ${height + 30}Z`,
			c.stand,
			4,
		)
		for (let x = 18; x < width; x += 52)
			p.ink(curve([x, base + 34], [x + 4, base + 24], [x + 2, base + 16]), 2.6, c.ground).ink(
				curve([x + 8, base + 34], [x + 10, base + 26], [x + 15, base + 20]),
				2.6,
				c.ground,
			)
	} else {
		p.flat(ellipse(middle, base + 6, 140, 20), c.pattern)
		p.ink(
			curve(
				[middle - 150, base + 10],
				[middle - 60, base + 20],
				[middle + 40, base + 18],
				[middle + 150, base + 8],
			),
			3,
		)
	}
}

/** The cut block's edge: none, one line, two, corners or a coloured band; and now and then a red seal. */
export function drawFrame(p: Print, c: Scheme, r: Random, width: number, height: number) {
	const kind = r.int(0, 5)
	if (kind === 1) p.ink(box(11, 11, width - 22, height - 22, 3), 3.6)
	else if (kind === 2)
		p.ink(box(9, 9, width - 18, height - 18, 3), 4.4).ink(box(18, 18, width - 36, height - 36, 2), 1.7)
	else if (kind === 3) {
		for (const [x, y, turn] of [
			[12, 12, 0],
			[width - 12, 12, 90],
			[width - 12, height - 12, 180],
			[12, height - 12, 270],
		] as const) {
			p.at(x, y, 1, turn, () =>
				p
					.ink(line([0, 54], [0, 0], [54, 0]), 4)
					.ink(line([11, 36], [11, 11], [36, 11], [36, 24], [24, 24]), 3),
			)
		}
	} else if (kind === 4) {
		p.ink(box(8, 8, width - 16, height - 16, 3), 14, c.stand).ink(box(16, 16, width - 32, height - 32, 2), 3)
	} else if (kind === 5) {
		for (const [x, y] of [
			[16, 16],
			[width - 16, 16],
			[16, height - 16],
			[width - 16, height - 16],
		] as const)
			blossom(p, x + (x < 99 ? 10 : -10), y + (y < 99 ? 10 : -10), 15, c.third)
		p.ink(box(10, 10, width - 20, height - 20, 16), 3)
	}
	if (r.chance(0.45)) {
		p.at(r.pick([46, width - 46]), height - 50, 1, r.int(-4, 4), () => {
			const seal = c.ground === colour.cinnabar || c.stand === colour.cinnabar ? colour.plum : colour.cinnabar
			p.flat(box(-15, -15, 30, 30, 4), seal)
			p.ink(line([-7, -8], [-7, 8], [8, 8]), 2.6, colour.paper).ink(
				line([0, -9], [8, -9], [8, 1], [0, 1]),
				2.6,
				colour.paper,
			)
		})
	}
}

/** Small things beside the object, so that two pictures of one kind are told apart at a glance. */
export function drawCompanions(p: Print, r: Random, width: number, base: number) {
	const side = r.pick([-1, 1])
	const x = width / 2 + side * r.int(140, 156)
	const what = r.int(0, 6)
	if (what === 0)
		for (const [dx, turn] of [
			[0, 20 * side],
			[10, 52 * side],
			[-8, -14 * side],
		] as const)
			leaf(p, x + dx, base + 6, 62, turn, turn > 20 ? colour.moss : colour.leaf)
	else if (what === 1)
		for (const [dx, dy] of [
			[0, 12],
			[-side * 28, 26],
			[side * 16, 30],
		] as const)
			blossom(p, x + dx, base + dy, 16, dx === 0 ? colour.rose : colour.white)
	else if (what === 2) {
		p.ink(
			curve([width / 2 + side * 215, 30], [width / 2 + side * 160, 44], [width / 2 + side * 96, 34]),
			5.5,
			colour.bark,
		)
		for (const [at, dy] of [
			[186, 36],
			[150, 48],
			[122, 30],
			[100, 40],
		] as const)
			blossom(p, width / 2 + side * at, dy, 15, at % 4 ? colour.rose : colour.white)
		leaf(p, width / 2 + side * 168, 46, 34, 150, colour.moss)
	} else if (what === 3) {
		for (const [dx, turn] of [
			[0, -10],
			[14, 12],
			[-14, -34],
		] as const)
			p.at(width / 2 + side * 186 + dx, base + 30, 1, turn, () => {
				p.ink(curve([0, 0], [4, -50], [0, -104]), 3, colour.moss)
				for (let index = 0; index < 5; index += 1)
					p.at(1, -54 - index * 11, 1, index % 2 ? 48 : -48, () =>
						p.shape("M0 0C-7 -8 -6 -16 0 -22C6 -16 7 -8 0 0Z", colour.straw, 2.4),
					)
			})
	} else if (what === 4) {
		p.at(width / 2 + side * 140, 66, side * 0.8, 0, () => {
			p.shape("M-8 0C-40 -30 -10 -40 4 -6C14 -44 46 -36 16 0Z", colour.coral, 3.6)
			p.shape("M-6 2C-30 20 -14 34 4 8C22 34 36 20 14 2Z", colour.white, 3.4)
			p.ink(line([4, -8], [5, 14]), 5)
		})
	} else if (what === 5) {
		for (const [dx, size] of [
			[0, 1],
			[side * -26, 0.7],
		] as const)
			p.shape(ellipse(x + dx, base + 16, 20 * size, 13 * size), dx === 0 ? colour.sand : colour.mist, 3.2)
	}
}
