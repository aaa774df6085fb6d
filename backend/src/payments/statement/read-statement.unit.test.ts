import { describe, expect, it } from "vitest"
import { MarketError } from "../../market-error"
import { parseAmount } from "./amount-text"
import { parseMoment } from "./moment-text"
import { readStatement } from "./read-statement"

const VIETNAMESE = `NGÂN HÀNG MẪU;;;;
Số tài khoản: 0011223344;;;;

Ngày giao dịch;Số tham chiếu;Ghi nợ / Debit;Ghi có / Credit;Nội dung
22/11/2026 08:15:30;FT26326001;;435.000;MBVCB.77.OCOPK1209QXA.CT tu 0099
22/11/2026;FT26326002;50.000;;PHI CHUYEN TIEN
23/11/2026;FT26326003;;1.200.000,00;"OCOP; K1209QXB
cam on"
;;50.000;1.635.000;
`

describe("a bank's statement", () => {
	it("is read with its words above the heading, semicolons, two lines in one field and Vietnamese numbers", () => {
		expect(readStatement(VIETNAMESE)).toEqual({
			transfers: [
				{
					line: 5,
					reference: "FT26326001",
					amount: 435_000,
					content: "MBVCB.77.OCOPK1209QXA.CT tu 0099",
					at: new Date("2026-11-22T01:15:30Z"),
				},
				{
					line: 8,
					reference: "FT26326003",
					amount: 1_200_000,
					content: "OCOP; K1209QXB\ncam on",
					at: new Date("2026-11-22T17:00:00Z"),
				},
			],
			problems: [],
		})
	})

	it("is read with commas and English headings, with a sign for what went out", () => {
		const { transfers, problems } = readStatement(
			`\ufeffTransaction Date,Amount,Description,Reference\n2026-11-22 09:00,"+435,000.00 VND",OCOPK1209QXA,R1\n2026-11-22,"-10,000",fee,R2\n`,
		)
		expect(transfers.map(({ reference, amount }) => [reference, amount])).toEqual([["R1", 435_000]])
		expect(problems).toEqual([])
	})

	it("names the lines that cannot be read, and reads the others", () => {
		const { transfers, problems } = readStatement(
			"ngày,số tiền,nội dung\n31/02/2026,1000,OCOPK1209QXA\n22/11/2026,12.5,OCOPK1209QXA\n22/11/2026,2.000,OCOPK1209QXA\n",
		)
		expect(problems).toEqual([
			{ line: 2, code: "statement.bad_date" },
			{ line: 3, code: "statement.bad_amount" },
		])
		expect(transfers.map(({ amount }) => amount)).toEqual([2000])
	})

	it("gives transfers without a name one that is the same whenever it is read, and two alike two", () => {
		const csv =
			"ngày,số tiền,nội dung\n22/11/2026,2.000,Mua hàng\n22/11/2026,2.000,Mua hàng\n23/11/2026,2.000,Mua hàng\n"
		const names = readStatement(csv).transfers.map(({ reference }) => reference)
		expect(new Set(names).size).toBe(3)
		expect(readStatement(csv).transfers.map(({ reference }) => reference)).toEqual(names)
	})

	it("is refused when it is none", () => {
		const code = (csv: string) => {
			try {
				readStatement(csv)
				return "read"
			} catch (error) {
				return error instanceof MarketError ? error.code : String(error)
			}
		}
		expect(["", "a,b\n1,2\n", "\u0000\u0001"].map(code)).toEqual([
			"statement.no_columns",
			"statement.no_columns",
			"statement.no_columns",
		])
		expect(code(`số tiền,nội dung\n${"1,x\n".repeat(20_001)}`)).toBe("statement.too_long")
	})
})

describe("an amount", () => {
	it("is read as people and banks write whole đồng, and nothing is rounded", () => {
		const read = [
			"435000",
			"435.000",
			"1,234,567",
			"1.234.567,00",
			"1,234,567.00",
			"+2.000 ₫",
			"(3.000)",
			"-4",
			"",
		]
		expect(read.map(parseAmount)).toEqual([
			435_000, 435_000, 1_234_567, 1_234_567, 1_234_567, 2000, -3000, -4, 0,
		])
		for (const none of ["12.5", "1.234.5", "1.23.456", "1e6", "abc", "1 2 3 x", "99999999999999999999"])
			expect([none, parseAmount(none)]).toEqual([none, null])
	})
})

describe("a moment", () => {
	it("is Vietnam's time, day before month", () => {
		const read = ["22/11/2026", "1-2-2026 23:59", "2026-11-22T08:15:00", "08:15 22/11/2026"]
		expect(read.map((text) => parseMoment(text)?.toISOString())).toEqual([
			"2026-11-21T17:00:00.000Z",
			"2026-02-01T16:59:00.000Z",
			"2026-11-22T01:15:00.000Z",
			"2026-11-22T01:15:00.000Z",
		])
		expect(["31/02/2026", "13/13/2026", "22/11/26", "22/11/2026 25:00", ""].map(parseMoment)).toEqual([
			null,
			null,
			null,
			null,
			null,
		])
	})
})
