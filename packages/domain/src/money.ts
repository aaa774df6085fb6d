declare const dongBrand: unique symbol

/** An amount of money in whole Vietnamese đồng; the đồng has no smaller unit in use. */
export type Dong = number & { readonly [dongBrand]: true }

/**
 * Marks a number as an amount of whole đồng.
 *
 * @throws RangeError unless `amount` is an integer that a number holds exactly
 */
export function dong(amount: number): Dong {
	if (!Number.isSafeInteger(amount)) {
		throw new RangeError(`An amount of đồng must be a whole number within ±2^53, got ${amount}`)
	}
	// Adding zero turns −0 into 0, which would otherwise print and compare oddly.
	return (amount + 0) as Dong
}

/**
 * The exact sum; an empty list sums to zero.
 *
 * @throws RangeError when the running sum leaves the range in which integers are exact
 */
export function sumDong(amounts: Iterable<Dong>): Dong {
	let sum = dong(0)
	for (const amount of amounts) sum = dong(sum + amount)
	return sum
}

/**
 * Price of `quantity` units at `price` đồng each.
 *
 * @throws RangeError when the quantity is not a whole number or the product is too large to be exact
 */
export function timesDong(price: Dong, quantity: number): Dong {
	if (!Number.isSafeInteger(quantity)) {
		throw new RangeError(`A quantity must be a whole number, got ${quantity}`)
	}
	return dong(price * quantity)
}

/**
 * Divides `total` in proportion to `weights`, in whole đồng, so that the parts sum to `total` exactly and each is less than
 * one đồng away from its exact share (invariant 10, largest-remainder rule; equal remainders go to the earlier part).
 *
 * A negative total (a refund) is divided as its positive counterpart is. Weights are whole numbers (đồng, grams, basis
 * points): scale fractions before calling, so that nothing is rounded twice.
 *
 * @throws RangeError when a weight is negative or not whole, or when a total other than zero meets weights that are all zero
 */
export function shareDong(total: Dong, weights: readonly number[]): Dong[] {
	for (const weight of weights) {
		if (!Number.isSafeInteger(weight) || weight < 0) {
			throw new RangeError(`A weight must be a whole number of at least 0, got ${weight}`)
		}
	}
	const weightSum = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
	if (weightSum === 0n) {
		if (total !== 0) throw new RangeError(`Cannot share ${total} đồng: the weights sum to zero`)
		return weights.map(() => dong(0))
	}

	// total × weight passes 2^53 easily (a billion đồng by a million grams), hence big integers.
	const size = BigInt(Math.abs(total))
	const shares = weights.map((weight, index) => {
		const product = size * BigInt(weight)
		return { index, whole: product / weightSum, remainder: product % weightSum }
	})
	const left = Number(size - shares.reduce((sum, share) => sum + share.whole, 0n))
	const favoured = new Set(
		[...shares]
			.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
			.slice(0, left)
			.map((share) => share.index),
	)
	const sign = total < 0 ? -1 : 1
	return shares.map((share) => dong(sign * (Number(share.whole) + (favoured.has(share.index) ? 1 : 0))))
}

/** "123.000 ₫": Vietnamese grouping, and a no-break space so that the sign never stands alone on a line. */
export function formatDong(amount: Dong): string {
	const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ".")
	return `${amount < 0 ? "-" : ""}${digits}\u00a0₫`
}
