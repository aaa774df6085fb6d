import { LocaleProvider } from "@ocop/ui"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { PaymentMethodChoice } from "./payment-methods"
import type { OfferedMethods } from "./payment-methods.server"
import { waysBesidesCash } from "./payment-words"

function choice(offered: OfferedMethods, chosen = "", error?: string) {
	return renderToStaticMarkup(
		<LocaleProvider locale="vi">
			<PaymentMethodChoice offered={offered} name="tra-tien" chosen={chosen} error={error} />
		</LocaleProvider>,
	)
}

const checked = (html: string) => /value="([a-z_]+)"[^>]*checked|checked[^>]*value="([a-z_]+)"/.exec(html)

describe("how to pay", () => {
	it("is a sentence and no question where there is only cash", () => {
		const html = choice({ methods: ["cash_on_delivery"], demo: false })
		expect(html).toContain('type="hidden"')
		expect(html).not.toContain('type="radio"')
	})

	it("is cash until something else is chosen, and stays as it was chosen", () => {
		const offered: OfferedMethods = { methods: ["cash_on_delivery", "bank_transfer", "card"], demo: false }
		expect(checked(choice(offered))?.[0]).toContain("cash_on_delivery")
		expect(checked(choice(offered, "card"))?.[0]).toContain('"card"')
		expect(checked(choice(offered, "bitcoin"))?.[0]).toContain("cash_on_delivery")
	})

	it("says at the choice that an account is made up, and what is wrong", () => {
		const offered: OfferedMethods = { methods: ["cash_on_delivery", "bank_transfer"], demo: true }
		expect(choice(offered)).toContain("đừng chuyển tiền")
		expect(choice({ ...offered, demo: false })).not.toContain("đừng chuyển tiền")
		expect(choice(offered, "", "Bạn chọn một cách trả tiền.")).toContain("Bạn chọn một cách trả tiền.")
	})

	it("names the ways besides cash that there are", () => {
		expect(waysBesidesCash(["cash_on_delivery"], "vi")).toEqual([])
		expect(waysBesidesCash(["cash_on_delivery", "bank_transfer"], "vi")[0]).toContain(
			"bạn chọn chuyển khoản ở",
		)
		expect(waysBesidesCash(["cash_on_delivery", "bank_transfer", "card"], "en")[0]).toContain(
			"choose a bank transfer or a card",
		)
	})
})
