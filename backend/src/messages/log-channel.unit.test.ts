import { expect, test } from "vitest"
import { logChannel, maskedRecipient } from "./log-channel"

const MAIL = {
	recipient: "lan.nguyen@example.com",
	subject: "Chợ đã nhận đơn K7M2QX9T",
	html: "<a href='http://shop.example/don-hang/K7M2QX9T?khoa=0123456789abcdef'>Mở đơn</a>",
	text: "http://shop.example/don-hang/K7M2QX9T?khoa=0123456789abcdef",
	key: "order-placed:order_1",
}

test("the log says that there was a message, and neither to whom nor the way to the order", async () => {
	const lines: string[] = []
	await logChannel({ info: (line) => lines.push(line) }).send(MAIL)
	expect(lines).toHaveLength(1)
	expect(lines[0]).toContain(MAIL.subject)
	expect(lines[0]).not.toContain("khoa")
	expect(lines[0]).not.toContain("lan.nguyen")
})

test.each([
	["lan@example.com", "l…@example.com"],
	["@example.com", "…"],
	["nobody", "…"],
])("%s is %s in the log", (recipient, masked) => {
	expect(maskedRecipient(recipient)).toBe(masked)
})
