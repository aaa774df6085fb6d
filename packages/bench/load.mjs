import autocannon from "autocannon"

/**
 * One round of load on one target.
 * @param {{url: string, headers?: Record<string,string>, paths: string[], seconds: number, connections: number}} target
 *   paths are dealt out to the connections, and each asks its own in turn, starting over at the end
 * @returns {Promise<{perSecond: number, p50: number, p97: number, errors: number}>} latencies in ms; errors counts
 *   everything that is not 2xx
 */
export async function round({ url, headers = {}, paths, seconds, connections }) {
	let connected = 0
	const result = await autocannon({
		url,
		connections,
		duration: seconds,
		timeout: 20,
		headers,
		// Left alone, every connection would ask the same list in the same order, and all but one would find it cached.
		setupClient: (client) => {
			const own = paths.filter((_, index) => index % connections === connected % connections)
			connected += 1
			client.setRequests((own.length > 0 ? own : paths).map((path) => ({ method: "GET", path, headers })))
		},
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

/** The same target asked from another place in its list, so that a round does not repeat what the last one asked. */
function from(target, part) {
	const start = Math.floor(target.paths.length * part)
	return { ...target, paths: [...target.paths.slice(start), ...target.paths.slice(0, start)] }
}

/**
 * Ours against a peer: rounds alternate, medians are compared.
 * @returns {Promise<{name: string, ours: object, peer: object, ratio: number, peerName: string}>} ratio = ours / peer in requests a second
 */
export async function compare({ name, peerName, ours, peer, rounds, seconds, connections }) {
	const results = { ours: [], peer: [] }
	for (let i = 0; i < rounds; i += 1) {
		results.ours.push(await round({ ...from(ours, i / rounds), seconds, connections }))
		results.peer.push(await round({ ...from(peer, i / rounds), seconds, connections }))
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
