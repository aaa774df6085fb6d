/** Whole numbers that sum to `total` in the given proportions, by largest remainder. Throws RangeError without weights. */
export function quotas(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((so, weight) => so + weight, 0)
	if (!(sum > 0)) throw new RangeError("Quotas need a positive weight")
	const exact = weights.map((weight) => (weight / sum) * total)
	const result = exact.map(Math.floor)
	const order = exact
		.map((value, index) => ({ index, rest: value - Math.floor(value) }))
		.sort((a, b) => b.rest - a.rest || a.index - b.index)
	const left = total - result.reduce((so, value) => so + value, 0)
	for (const { index } of order.slice(0, left)) result[index] = (result[index] ?? 0) + 1
	return result
}
