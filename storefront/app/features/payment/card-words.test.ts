import { describe, expect, it } from "vitest"
import { cardErrorInWords } from "./card-words"

describe("why a card was not charged", () => {
	it("is said for what people can mend, in both languages", () => {
		const words = (decline_code: string) =>
			(["vi", "en"] as const).map((locale) =>
				cardErrorInWords({ type: "card_error", code: "card_declined", decline_code }, locale),
			)
		expect(words("insufficient_funds")).toEqual([
			"Thẻ không đủ tiền. Bạn thử thẻ khác.",
			"There is not enough money on this card. Try another one.",
		])
		expect(words("generic_decline")[0]).toContain("Ngân hàng từ chối thẻ này")
		expect(cardErrorInWords({ type: "card_error", code: "expired_card" }, "vi")).toContain("hết hạn")
		expect(
			cardErrorInWords(
				{ type: "invalid_request_error", code: "payment_intent_authentication_failure" },
				"vi",
			),
		).toContain("chưa xác nhận được là bạn")
	})

	it("never claims that nothing was charged where nobody knows", () => {
		for (const type of ["api_connection_error", "api_error"])
			expect(cardErrorInWords({ type }, "vi")).toContain("Chưa rõ thẻ đã trả hay chưa")
	})

	it("leaves to the card form what it says at its own fields", () => {
		expect(cardErrorInWords({ type: "validation_error" }, "vi")).toBeNull()
	})
})
