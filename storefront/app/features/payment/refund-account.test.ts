import { describe, expect, it } from "vitest"
import { giveRefundAccount } from "./refund-account.server"
import { ACCOUNT_FIELDS, readAccountTyped } from "./refund-account-fields"

const KEY = { code: "K7M2P9QX", token: "a-token-of-sixteen" }

describe("an account for refunds", () => {
	it("that cannot be one is refused at every field at once, and asks nobody", async () => {
		const typed = { bank: "000000", number: "12 34", holder: "7" }
		const refused = await giveRefundAccount(KEY, typed, "vi")
		expect(refused).toEqual({
			status: 422,
			answer: {
				typed,
				problem: null,
				errors: {
					bank: "Bạn chọn một ngân hàng trong danh sách.",
					number: "Số tài khoản gồm 6 đến 19 chữ số, có nơi thêm chữ cái.",
					holder: "Bạn ghi tên chủ tài khoản, ít nhất 2 chữ cái.",
				},
			},
		})
		const inEnglish = await giveRefundAccount(KEY, { ...typed, number: "0123456789" }, "en")
		expect(Object.keys(inEnglish?.answer.errors ?? {})).toEqual(["bank", "holder"])
	})

	it("is read as it was typed, and no longer than any account is", () => {
		const form = new FormData()
		form.set(ACCOUNT_FIELDS.bank, "970436")
		form.set(ACCOUNT_FIELDS.number, "1".repeat(500))
		expect(readAccountTyped(form)).toEqual({ bank: "970436", number: "1".repeat(100), holder: "" })
	})
})
