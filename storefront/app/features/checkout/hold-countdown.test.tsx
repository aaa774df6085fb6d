// @vitest-environment happy-dom
import { LocaleProvider } from "@ocop/ui"
import { act } from "react"
import { createRoot, type Root } from "react-dom/client"
import { renderToStaticMarkup } from "react-dom/server"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { HoldView } from "./hold.server"
import { HoldCountdown } from "./hold-countdown"
import { HOLD_ADDRESS } from "./hold-fields"

const HELD: HoldView = { held: true, key: "khoa-cua-trang", until: "14:35", secondsLeft: 581 }

function page(hold: HoldView, answered: unknown = null, phone: string | null = null) {
	return (
		<LocaleProvider locale="vi">
			<HoldCountdown hold={hold} answered={answered} phone={phone} />
		</LocaleProvider>
	)
}

describe("what the checkout says of its goods", () => {
	it("is a sentence with the hour where no script runs, and no clock that stands still", () => {
		const html = renderToStaticMarkup(page(HELD))
		expect(html).toContain("đến 14:35")
		expect(html).toMatch(/class="[^"]*invisible[^"]*"/)
	})

	it("says that goods are not kept, and nothing when nobody knows", () => {
		expect(renderToStaticMarkup(page({ held: false }))).toContain("chưa được giữ riêng")
		expect(renderToStaticMarkup(page(null))).toBe("")
	})

	describe("in a browser", () => {
		let root: Root
		let box: HTMLElement
		const asked = vi.fn(async (_address: string, _init: RequestInit) => Response.json({ hold: HELD }))
		const left = vi.fn(() => true)
		const spoken = () => box.querySelector("[role=status]")?.textContent
		const show = (hold: HoldView, answered: unknown = null, phone: string | null = null) =>
			act(async () => root.render(page(hold, answered, phone)))
		const sent = () => asked.mock.calls.map(([, { body }]) => String(body))
		const pass = (seconds: number) => act(async () => vi.advanceTimersByTimeAsync(seconds * 1_000))

		beforeEach(() => {
			vi.useFakeTimers()
			vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true)
			vi.stubGlobal("fetch", asked)
			vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { sendBeacon: left }))
			box = document.body.appendChild(document.createElement("div"))
			root = createRoot(box)
		})
		afterEach(async () => {
			await act(async () => root.unmount())
			box.remove()
			vi.useRealTimers()
			vi.unstubAllGlobals()
			vi.clearAllMocks()
		})

		it("counts down, speaks when two minutes are left and at the end, and is asked to hold again", async () => {
			await show(HELD)
			expect(box.textContent).toContain("Còn 9:41")
			await pass(60)
			expect(box.textContent).toContain("Còn 8:41")
			expect(spoken()).toBe("")
			await pass(402)
			expect(spoken()).toContain("hai phút")
			await pass(120)
			expect(spoken()).toContain("Đã hết giờ")
			expect(box.textContent).not.toContain("14:35")
			await act(async () => box.querySelector("button")?.click())
			expect(box.textContent).toContain("Còn 9:41")
		})

		it("lets go by its key when the page is left", async () => {
			await show(HELD)
			await act(async () => dispatchEvent(new Event("pagehide")))
			expect(left).toHaveBeenCalledExactlyOnceWith(HOLD_ADDRESS, expect.any(URLSearchParams))
			expect(String(left.mock.calls.at(0)?.at(1))).toBe("viec=buong&khoa=khoa-cua-trang")
		})

		it("looks again when the form was answered: another cart is held by then", async () => {
			await show(HELD)
			expect(asked).not.toHaveBeenCalled()
			asked.mockResolvedValueOnce(Response.json({ hold: { held: false } }))
			await show(HELD, { obstacles: [] })
			expect(box.textContent).toContain("chưa được giữ riêng")
		})

		it("is asked again with a phone that was given, once, and from then on with it", async () => {
			await show(HELD)
			await show(HELD, null, "+84912345678")
			expect(sent()).toEqual(["viec=giu&dien-thoai=%2B84912345678"])
			asked.mockResolvedValueOnce(Response.json({ hold: { held: false } }))
			await show(HELD, { obstacles: [] }, "+84912345678")
			expect(sent()).toHaveLength(2)
			expect(sent().at(-1)).toBe("viec=giu&dien-thoai=%2B84912345678")
			expect(box.textContent).toContain("chưa được giữ riêng")
		})

		it("asks nobody at the opening, also when the phone is known by then: the page that came with it has asked", async () => {
			await show(HELD, { obstacles: [] }, "+84912345678")
			expect(asked).not.toHaveBeenCalled()
		})

		it("keeps what it knows when nobody answers", async () => {
			asked.mockRejectedValueOnce(new TypeError("no line"))
			await show(HELD)
			await show(HELD, { obstacles: [] })
			expect(box.textContent).toContain("đến 14:35")
		})
	})
})
