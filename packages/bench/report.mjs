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
		"| what | ours, a second | p50 ms | peer | peer, a second | p50 ms | ratio | errors |",
		"|---|---|---|---|---|---|---|---|",
		...lines,
		"",
		memory,
		"",
	].join("\n")
}

/** The page docs/benchmarks.md. `at` is the day of the run. */
export function report(results, at) {
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`
	return [
		"# Benchmarks",
		"",
		`Written by \`npm run bench\` on ${at}. Machine: ${machine}. Client, backend, storefront and Postgres share its cores.`,
		"Ten connections; rounds of ours and of the peer alternate; medians. The stock routes belong to the same backend in the same run.",
		"",
		...results.map(table),
	].join("\n")
}
