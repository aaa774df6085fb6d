import { inflateSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { parcelLabel } from "./label"
import type { PaperFacts } from "./paper-facts"
import { parcelSlip } from "./slip"

const AT = new Date("2026-11-22T03:00:00Z")

const FACTS: PaperFacts = {
	code: "K7M2P9QX",
	orderCode: "A1B2C3D4",
	placedAt: new Date("2026-11-21T20:00:00Z"),
	sender: {
		name: "Hợp tác xã Nông sản sạch Đồng Thử",
		ward: "Xã Phượng Dực, Thành phố Hà Nội",
		phone: "0912 345 678",
	},
	receiver: {
		name: "Nguyễn Thị Ngọc Ảnh",
		phone: "0987 654 321",
		address: "Số 1 ngõ 2 phố Trần Quốc Hoàn, Phường Nghĩa Đô, Thành phố Hà Nội",
		note: "Gọi trước khi tới, cổng sắt xanh",
	},
	lines: [
		{ title: "Bánh cuốn Thanh Trì", unit: "hộp", quantity: 2, total: 60_000 },
		{ title: "Mật ong hoa nhãn", unit: "lọ", quantity: 1, total: 120_000 },
	],
	goods: 180_000,
	fee: 22_000,
	weightGrams: 1_750,
	fresh: true,
	cashToCollect: 202_000,
	cashCollector: "carrier",
	carrier: "Bưu điện",
	tracking: "VN123",
	demo: true,
}

/** Every letter that Vietnamese writes, once small and once large. */
const ALPHABET = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"

/** What a PDF's own streams hold, unpacked. */
function streamsOf(pdf: Buffer): string[] {
	const text = pdf.toString("latin1")
	return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, packed = ""]) => {
		try {
			return [inflateSync(Buffer.from(packed, "latin1")).toString("latin1")]
		} catch {
			return []
		}
	})
}

/** Its sheets' texts, as a reader that copies or searches them finds them, and how many letters had no shape. */
function readPdf(pdf: Buffer): { text: string; shapeless: number; pages: number } {
	const streams = streamsOf(pdf)
	// Both fonts number their letters by themselves; the sheets say which is used by its place.
	const tables = streams.filter((stream) => stream.includes("beginbfrange")).map(lettersOf)
	let shapeless = 0
	const sheets = streams.filter((stream) => stream.includes(" TJ"))
	const read = sheets.map((sheet) =>
		[...sheet.matchAll(/\[([^\]]*)\] TJ/g)]
			.flatMap(([, shown = ""]) =>
				tables.map((letters) =>
					[...shown.matchAll(/<([0-9a-f]+)>/gi)]
						.flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? [])
						.map((glyph) => {
							if (glyph === "0000") shapeless++
							return letters.get(glyph.toLowerCase()) ?? ""
						})
						.join(""),
				),
			)
			.join("\n"),
	)
	const pages = [...pdf.toString("latin1").matchAll(/\/Type \/Page\b/g)].length
	return { text: read.join("\n"), shapeless, pages }
}

function lettersOf(table: string): Map<string, string> {
	const letters = new Map<string, string>()
	for (const [, from = "", list = ""] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
		const codes = [...list.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = ""]) => hex)
		codes.forEach((hex, place) => {
			const glyph = (Number.parseInt(from, 16) + place).toString(16).padStart(4, "0")
			letters.set(glyph, Buffer.from(hex, "hex").swap16().toString("utf16le"))
		})
	}
	return letters
}

describe.each([
	["label", parcelLabel],
	["slip", parcelSlip],
] as const)("the %s of a parcel", (_paper, draw) => {
	it("is a PDF that says code, sender, receiver and the cash in figures", async () => {
		const pdf = await draw(FACTS, "vi", AT)
		expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
		expect(pdf.subarray(-6).toString().trim()).toBe("%%EOF")
		const { text, shapeless, pages } = readPdf(pdf)
		expect(pages).toBe(1)
		expect(shapeless).toBe(0)
		for (const said of [FACTS.code, FACTS.orderCode, FACTS.receiver.name, "202.000"])
			expect(text).toContain(said)
		expect(text.replace(/\n/g, " ")).toContain("Hợp tác xã")
	})

	it("has a shape for every Vietnamese letter", async () => {
		const name = `${ALPHABET} ${ALPHABET.toUpperCase()}`
		const pdf = await draw({ ...FACTS, receiver: { ...FACTS.receiver, name } }, "vi", AT)
		expect(readPdf(pdf).shapeless).toBe(0)
	})

	it("asks for no cash where none is owed", async () => {
		const { text } = readPdf(await draw({ ...FACTS, cashToCollect: 0 }, "vi", AT))
		expect(text).toContain("Không thu tiền")
	})
})

describe("the slip", () => {
	it("takes as many sheets as its goods need, and loses none", async () => {
		const lines = Array.from({ length: 60 }, (_, place) => ({
			title: `Đặc sản số ${place + 1}`,
			unit: "hộp",
			quantity: 1,
			total: 10_000,
		}))
		const { text, pages } = readPdf(await parcelSlip({ ...FACTS, lines }, "vi", AT))
		expect(pages).toBeGreaterThan(1)
		for (const { title } of lines) expect(text).toContain(title)
	})
})

describe("the label", () => {
	it("stays one sheet however long names, address and note are", async () => {
		const long = "Rất dài ".repeat(60)
		const facts = {
			...FACTS,
			sender: { ...FACTS.sender, name: long, ward: long },
			receiver: { ...FACTS.receiver, name: long, address: long, note: long },
		}
		expect(readPdf(await parcelLabel(facts, "vi", AT)).pages).toBe(1)
	})

	it("does not tell the street what is in the parcel", async () => {
		expect(readPdf(await parcelLabel(FACTS, "vi", AT)).text).not.toContain("Mật ong")
	})
})
