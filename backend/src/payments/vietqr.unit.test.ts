import { expect, test } from "vitest"
import { vietQr } from "./vietqr"

/** EMVCo's fields: two digits of a name, two of a length, and so many letters. */
function fieldsOf(text: string): Record<string, string> {
	const fields: Record<string, string> = {}
	for (let at = 0; at < text.length; ) {
		const length = Number(text.slice(at + 2, at + 4))
		fields[text.slice(at, at + 2)] = text.slice(at + 4, at + 4 + length)
		at += 4 + length
	}
	return fields
}

/** CRC-16/CCITT-FALSE by its definition, as the standard wants it over everything before the sum. */
function checksum(text: string): string {
	let sum = 0xffff
	for (const letter of Buffer.from(text)) {
		sum ^= letter << 8
		for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff
	}
	return sum.toString(16).toUpperCase().padStart(4, "0")
}

const QR = vietQr({
	bankBin: "970436",
	accountNumber: "0011223344",
	amount: 435_000,
	content: "OCOPK1209QXA",
})

test("a QR code of a transfer says what EMVCo and NAPAS want of it, and nothing else", () => {
	const { "63": crc, ...fields } = fieldsOf(QR)
	expect(crc).toBe(checksum(QR.slice(0, -4)))
	expect(fields).toEqual({
		"00": "01",
		// For one payment: the amount stands in it.
		"01": "12",
		"38": expect.any(String),
		"53": "704",
		"54": "435000",
		"58": "VN",
		"62": expect.any(String),
	})
	const account = fieldsOf(fields["38"] ?? "")
	expect(account).toMatchObject({ "00": "A000000727", "02": "QRIBFTTA" })
	expect(fieldsOf(account["01"] ?? "")).toEqual({ "00": "970436", "01": "0011223344" })
	expect(fieldsOf(fields["62"] ?? "")).toEqual({ "08": "OCOPK1209QXA" })
})

test("its lengths are right for every length of a content and an amount", () => {
	for (const length of [12, 24]) {
		const text = vietQr({
			bankBin: "970405",
			accountNumber: "1".repeat(19),
			amount: 10 ** (length % 9),
			content: "A".repeat(length),
		})
		expect(fieldsOf(fieldsOf(text)["62"] ?? "")).toEqual({ "08": "A".repeat(length) })
		expect(text.slice(-4)).toBe(checksum(text.slice(0, -4)))
	}
})
