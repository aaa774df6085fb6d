/** Path text for simple outlines. Only M, L, C and Z are written, so that the print can bend every point. */
export type Point = readonly [x: number, y: number]

const n = (value: number) => (Math.round(value * 10) / 10).toString()
const at = (point: Point) => `${n(point[0])} ${n(point[1])}`

/** Bézier pieces through the points (Catmull-Rom); the first point is where the pen already stands. */
function through(points: readonly Point[], closed: boolean): string {
	const count = points.length
	const pointAt = (index: number): Point => {
		const wrapped = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)
		return points[wrapped] as Point
	}
	let text = ""
	for (let index = 0; index < (closed ? count : count - 1); index += 1) {
		const [before, from, to, after] = [index - 1, index, index + 1, index + 2].map(pointAt) as [
			Point,
			Point,
			Point,
			Point,
		]
		const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
		const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
		text += `C${at(first)} ${at(second)} ${at(to)}`
	}
	return text
}

export function polygon(...points: Point[]): string {
	return `M${points.map(at).join("L")}Z`
}

export function line(...points: Point[]): string {
	return `M${points.map(at).join("L")}`
}

/** A smooth open line through the points. */
export function curve(...points: Point[]): string {
	return `M${at(points[0] as Point)}${through(points, false)}`
}

/** A smooth closed outline through the points. */
export function blob(...points: Point[]): string {
	return `M${at(points[0] as Point)}${through(points, true)}Z`
}

export function ellipse(cx: number, cy: number, rx: number, ry: number): string {
	const [kx, ky] = [rx * 0.5523, ry * 0.5523]
	return (
		`M${at([cx - rx, cy])}` +
		`C${at([cx - rx, cy - ky])} ${at([cx - kx, cy - ry])} ${at([cx, cy - ry])}` +
		`C${at([cx + kx, cy - ry])} ${at([cx + rx, cy - ky])} ${at([cx + rx, cy])}` +
		`C${at([cx + rx, cy + ky])} ${at([cx + kx, cy + ry])} ${at([cx, cy + ry])}` +
		`C${at([cx - kx, cy + ry])} ${at([cx - rx, cy + ky])} ${at([cx - rx, cy])}Z`
	)
}

export function box(x: number, y: number, width: number, height: number, radius = 3): string {
	const [r, b] = [x + width, y + height]
	const c = radius
	return (
		`M${at([x + c, y])}L${at([r - c, y])}C${at([r, y])} ${at([r, y])} ${at([r, y + c])}` +
		`L${at([r, b - c])}C${at([r, b])} ${at([r, b])} ${at([r - c, b])}` +
		`L${at([x + c, b])}C${at([x, b])} ${at([x, b])} ${at([x, b - c])}` +
		`L${at([x, y + c])}C${at([x, y])} ${at([x, y])} ${at([x + c, y])}Z`
	)
}

/** The silhouette of a turned body (vase, bottle, pot): half widths from top to bottom. */
export function turned(profile: ReadonlyArray<readonly [y: number, half: number]>, cx = 0): string {
	const right = profile.map(([y, half]): Point => [cx + half, y])
	const left = profile.map(([y, half]): Point => [cx - half, y]).reverse()
	return `M${at(left[left.length - 1] as Point)}L${at(right[0] as Point)}${through(right, false)}L${at(left[0] as Point)}${through(left, false)}Z`
}

/** A petal or leaf standing on (0, 0) and pointing up. */
export function petal(width: number, height: number, tip = 0.15): string {
	const w = width / 2
	return `M0 0C${at([-w * 1.2, -height * 0.25])} ${at([-w * 1.1, -height * 0.7])} ${at([0, -height])}C${at([w * (1.1 - tip), -height * 0.7])} ${at([w * (1.2 - tip), -height * 0.25])} 0 0Z`
}

/** A half-moon opening upwards: a bowl's body. */
export function halfMoon(half: number, height: number, foot: number): string {
	return `M${at([-half, -height])}C${at([-half * 0.98, -height * 0.35])} ${at([-foot * 1.5, -height * 0.08])} ${at([-foot, 0])}L${at([foot, 0])}C${at([foot * 1.5, -height * 0.08])} ${at([half * 0.98, -height * 0.35])} ${at([half, -height])}Z`
}
