import { cpus, totalmem } from "node:os"

const number = (value) => (value >= 100 ? Math.round(value).toString() : value.toFixed(1))

function table(result) {
	const lines = result.rows.map(
		(row) =>
			`| ${row.name} | ${number(row.ours.perSecond)} | ${number(row.ours.p50)} | ${row.peerName} | ${number(row.peer.perSecond)} | ${number(row.peer.p50)} | **${number(row.ratio)}×** | ${row.ours.errors + row.peer.errors} |`,
	)
	const memory =
		result.memory.idle === null
			? "Memory: not measured on this system."
			: `Memory of all processes (proportional): idle ${Math.round(result.memory.idle)} MiB, under load ${Math.round(result.memory.loaded)} MiB.`
	return [
		`## ${result.listings.toLocaleString("en-GB")} listings`,
		"",
		`Measured on ${result.at}.`,
		"",
		"| what | ours, a second | p50 ms | peer | peer, a second | p50 ms | ratio | errors |",
		"|---|---|---|---|---|---|---|---|",
		...lines,
		"",
		memory,
		"",
	].join("\n")
}

function purchasesOf({ at, ours, stock, ratio, rush, guard }) {
	return [
		"## Purchases",
		"",
		`Measured on ${at}.`,
		"",
		"A whole purchase is a cart, a line, the quote of the delivery and the order with its parcels, its ledger and its message; the stock sequence is cart, line, address, delivery, payment and",
		"completion, without parcels, ledger or message. Two backends on one database; one of them is asked.",
		"",
		"| what | ours, a second | p50 ms | p97 ms | stock sequence, a second | p50 ms | p97 ms | ratio |",
		"|---|---|---|---|---|---|---|---|",
		`| Whole purchases, ten buyers at once | ${number(ours.perSecond)} | ${number(ours.p50)} | ${number(ours.p97)} | ${number(stock.perSecond)} | ${number(stock.p50)} | ${number(stock.p97)} | **${number(ratio)}×** |`,
		"",
		`| ${rush.shoppers} shoppers on ${rush.units} pieces, two backends | sold | refused in words | anything else | pieces reserved | of them for no order | attempts left open | seconds | p50 ms | p97 ms |`,
		"|---|---|---|---|---|---|---|---|---|---|",
		`| | ${rush.sold} | ${rush.refusedInWords} | ${rush.other} | ${rush.reserved} | ${rush.stuck} | ${rush.openAttempts} | ${number(rush.seconds)} | ${number(rush.p50)} | ${number(rush.p97)} |`,
		"",
		`A reservation takes ${guard.guardedMs.toFixed(2)} ms with the guard of the stock and ${guard.bareMs.toFixed(2)} ms without.`,
		"",
	].join("\n")
}

/** The page docs/benchmarks.md. Each result says the day of its run. */
export function report(sizes, purchases) {
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`
	return [
		"# Benchmarks",
		"",
		`Written by \`npm run bench\`. Machine: ${machine}. Client, backend, storefront and Postgres share its cores.`,
		"Ten connections; rounds of ours and of the peer alternate; medians. The stock routes belong to the same backend in the same run.",
		"",
		...sizes.map(table),
		...(purchases ? [purchasesOf(purchases)] : []),
	].join("\n")
}
