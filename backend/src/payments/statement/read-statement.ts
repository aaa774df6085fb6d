import { createHash } from "node:crypto"
import { foldText } from "@ocop/domain"
import { parse } from "csv-parse/sync"
import { z } from "zod"
import { MarketError } from "../../market-error"
import { parseAmount } from "./amount-text"
import { type Columns, columnsOf } from "./columns"
import { parseMoment } from "./moment-text"

const MOST_LINES = 20_000
/** Banks put their name, the account and the period above the heading. */
const HEADING_WITHIN = 40
const CONTENT_MAX = 500
const REFERENCE_MAX = 100

/** What csv-parse gives with `info`: the fields, and the line at which they end. */
const infoRecords = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/** A transfer that a statement tells of. `at` null where it has no date. */
export interface StatementLine {
	/** Counted from 1, as a person finds it in the file. */
	line: number
	reference: string
	amount: number
	content: string
	at: Date | null
}

export interface Statement {
	transfers: StatementLine[]
	/** Lines that cannot be read; `code` names errors_<code>. What went out of the account is none of them, and is passed over. */
	problems: { line: number; code: string }[]
}

interface Record {
	line: number
	fields: string[]
}

/**
 * Reads a bank's statement: its columns are found by their headings, whichever sign separates them and however amounts and days are written.
 *
 * @throws MarketError 422 with field csv: statement.unreadable, statement.no_columns, statement.too_long
 */
export function readStatement(csv: string): Statement {
	const records = recordsOf(csv)
	const start = records.slice(0, HEADING_WITHIN).findIndex(({ fields }) => columnsOf(fields) !== null)
	const columns = columnsOf(records[start]?.fields ?? [])
	if (!columns) throw refused("statement.no_columns")
	const lines = records.slice(start + 1)
	if (lines.length > MOST_LINES) throw refused("statement.too_long", { max: MOST_LINES })
	const statement: Statement = { transfers: [], problems: [] }
	const seen = new Map<string, number>()
	for (const record of lines) {
		const read = readLine(record, columns, seen)
		if (read === null) continue
		if ("code" in read) statement.problems.push(read)
		else statement.transfers.push(read)
	}
	return statement
}

/** @returns null for what brought no money: a debit, a sum, an empty line */
function readLine(
	{ line, fields }: Record,
	columns: Columns,
	seen: Map<string, number>,
): StatementLine | { line: number; code: string } | null {
	const field = (place: number | null) => (place === null ? "" : (fields[place] ?? "").trim())
	const content = field(columns.content).slice(0, CONTENT_MAX)
	const amount = parseAmount(field(columns.amount))
	// A line of sums has no content of a transfer.
	if (content === "" || (amount !== null && amount <= 0)) return null
	if (amount === null) return { line, code: "statement.bad_amount" }
	const moment = field(columns.date)
	const at = parseMoment(moment)
	if (columns.date !== null && at === null) return { line, code: "statement.bad_date" }
	const reference = field(columns.reference).slice(0, REFERENCE_MAX)
	return {
		line,
		amount,
		content,
		at,
		reference:
			reference === "" ? derivedReference([moment, String(amount), foldText(content)], seen) : reference,
	}
}

/** Where a bank gives transfers no name they are known by what is told of them; two that are told alike are counted. */
function derivedReference(told: readonly string[], seen: Map<string, number>): string {
	const digest = createHash("sha256").update(told.join("\n")).digest("hex").slice(0, 32)
	const nth = (seen.get(digest) ?? 0) + 1
	seen.set(digest, nth)
	return `csv:${digest}:${nth}`
}

function recordsOf(csv: string): Record[] {
	try {
		const read: unknown = parse(csv, {
			bom: true,
			info: true,
			delimiter: delimiterOf(csv),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			max_record_size: 20_000,
		})
		return infoRecords.parse(read).map(({ record, info }) => ({ line: info.lines, fields: record }))
	} catch {
		throw refused("statement.unreadable")
	}
}

/** The sign that stands most often in the fullest line of the beginning. */
function delimiterOf(csv: string): string {
	const lines = csv.slice(0, 20_000).split(/\r?\n/).slice(0, HEADING_WITHIN)
	const most = (sign: string) => Math.max(...lines.map((line) => line.split(sign).length))
	return [";", "\t", ","].reduce((best, sign) => (most(sign) > most(best) ? sign : best), ",")
}

function refused(code: string, params?: { max: number }): MarketError {
	return new MarketError(code, 422, { field: "csv", params })
}
