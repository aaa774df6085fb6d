import { BlockList, isIP } from "node:net"

/** Who may say for whom a request comes: a number of hops before us, or addresses and networks. */
type Trust = { hops: number } | { named: BlockList }

/**
 * Reads TRUST_PROXY: "2", or "10.0.0.0/8,::1". Null: nobody is believed.
 *
 * @throws Error for a part that is no address
 */
export function trustOf(setting: string | null): Trust {
	if (setting === null) return { hops: 0 }
	if (/^\d+$/.test(setting)) return { hops: Number(setting) }
	const named = new BlockList()
	for (const part of setting.split(",")) {
		const [address = "", bits] = part.trim().split("/")
		const family = isIP(address) === 6 ? "ipv6" : "ipv4"
		if (isIP(address) === 0) throw new Error(`TRUST_PROXY names "${part.trim()}", which is no address`)
		if (bits === undefined) named.addAddress(address, family)
		else named.addSubnet(address, Number(bits), family)
	}
	return { named }
}

/**
 * The address of whoever asked: from the socket outwards through the forwarded list, as long as each hop is one that is believed. What
 * stands beyond the first stranger was written by that stranger and counts for nothing.
 *
 * @param socket address of the other end of the connection
 * @param forwarded the header X-Forwarded-For, nearest hop last
 */
export function forwardedAddress(socket: string, forwarded: string | undefined, trust: Trust): string {
	const chain = [plain(socket), ...(forwarded ?? "").split(",").reverse().map(plain)]
	for (const [hop, address] of chain.entries()) {
		const next = chain[hop + 1]
		if (next === undefined || isIP(next) === 0 || !isTrusted(address, hop, trust)) return address
	}
	return plain(socket)
}

function isTrusted(address: string, hop: number, trust: Trust): boolean {
	if ("hops" in trust) return hop < trust.hops
	const family = isIP(address)
	return family !== 0 && trust.named.check(address, family === 6 ? "ipv6" : "ipv4")
}

/** An IPv4 address as itself, also where the socket speaks IPv6. */
function plain(address: string): string {
	return address.trim().replace(/^::ffff:(?=\d+\.)/i, "")
}

const LONGEST = 64
const GROUPS = 8
const GROUPS_OF_A_SITE = 4

/**
 * What counts as one visitor: an IPv4 address, or the /64 that a home or an office has in IPv6, where each device can take a new address
 * for every request.
 */
export function networkOf(address: string): string {
	const text = plain(address).replace(/%.*$/, "")
	if (isIP(text) !== 6) return text.slice(0, LONGEST)
	const [head = "", tail] = text.toLowerCase().split("::")
	const [left, right] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean))
	const gap = tail === undefined ? 0 : GROUPS - (left?.length ?? 0) - (right?.length ?? 0)
	const groups = [...(left ?? []), ...Array.from({ length: Math.max(0, gap) }, () => "0"), ...(right ?? [])]
	return `${groups
		.slice(0, GROUPS_OF_A_SITE)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(":")}::/64`
}
