import { createHmac } from "node:crypto"
import { describe, expect, it } from "vitest"
import { isSigned } from "./transfer-signature"

const secret = "a secret that the bank and the market share"
const at = new Date("2026-11-22T03:00:00Z")
const seconds = at.getTime() / 1000
const body = `{"id":"FT1","amount":435000}`

function sign(text: string, moment: number, key = secret): string {
	return `t=${moment},v1=${createHmac("sha256", key).update(`${moment}.${text}`).digest("hex")}`
}

describe("what a bank's service signs", () => {
	it("is taken for five minutes, in either direction of clocks that differ", () => {
		for (const off of [-300, 0, 299])
			expect(isSigned(body, sign(body, seconds + off), { secret, at })).toBe(true)
		for (const off of [-301, 301, 86_400])
			expect(isSigned(body, sign(body, seconds + off), { secret, at })).toBe(false)
	})

	it("is refused for another body, another moment, another secret, and without its form", () => {
		const right = sign(body, seconds)
		const others = [
			sign(`${body} `, seconds),
			sign(body, seconds, "another secret"),
			right.replace(`t=${seconds}`, `t=${seconds + 1}`),
			right.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
			right.toUpperCase(),
			`${right},v1=00`,
			right.slice(0, -2),
			"",
		]
		expect(others.map((signature) => isSigned(body, signature, { secret, at }))).toEqual(
			others.map(() => false),
		)
		expect(isSigned(body, undefined, { secret, at })).toBe(false)
	})
})
