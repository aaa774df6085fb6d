import autocannon from "autocannon"

/**
 * One round of load on one target.
 * @param {{url: string, headers?: Record<string,string>, paths: string[], seconds: number, connections: number}} target
 *   paths are requested in turn, starting over at the end
 * @returns {Promise<{perSecond: number, p50: number, p97: number, errors: number}>} latencies in ms; errors counts
 *   everything that is not 2xx
 */
export async function round({ url, headers = {}, paths, seconds, connections }) {
	const result = await autocannon({
		url,
		connections,
		duration: seconds,
		timeout: 20,
		headers,
		requests: paths.map((path) => ({ method: "GET", path })),
	})
	return {
		perSecond: result.requests.average,
		p50: result.latency.p50,
		p97: result.latency.p97_5,
		errors: result.non2xx + result.errors + result.timeouts,
	}
}

/** Middle value; the mean of the two middle ones when there is no single one. */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b)
	const middle = Math.floor(sorted.length / 2)
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Ours against a peer: rounds alternate, medians are compared.
 * @returns {Promise<{name: string, ours: object, peer: object, ratio: number, peerName: string}>} ratio = ours / peer in requests a second
 */
export async function compare({ name, peerName, ours, peer, rounds, seconds, connections }) {
	const results = { ours: [], peer: [] }
	for (let i = 0; i < rounds; i += 1) {
		results.ours.push(await round({ ...ours, seconds, connections }))
		results.peer.push(await round({ ...peer, seconds, connections }))
	}
	const summary = (list) => ({
		perSecond: median(list.map((entry) => entry.perSecond)),
		p50: median(list.map((entry) => entry.p50)),
		p97: median(list.map((entry) => entry.p97)),
		errors: list.reduce((sum, entry) => sum + entry.errors, 0),
	})
	const left = summary(results.ours)
	const right = summary(results.peer)
	return { name, peerName, ours: left, peer: right, ratio: left.perSecond / right.perSecond }
}
