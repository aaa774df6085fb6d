// @vitest-environment happy-dom
import { LocaleProvider } from "@ocop/ui"
import { act } from "react"
import { createRoot, type Root } from "react-dom/client"
import { renderToStaticMarkup } from "react-dom/server"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { TimeLeft } from "./time-left"

const over = vi.fn()

function left(secondsLeft: number) {
	return (
		<LocaleProvider locale="vi">
			<TimeLeft until="10:00 23/11/2026" secondsLeft={secondsLeft} onOver={over} />
		</LocaleProvider>
	)
}

describe("the time that is left to pay", () => {
	it("is a sentence where no script runs, and no clock that stands still", () => {
		const html = renderToStaticMarkup(left(86_000))
		expect(html).toContain("Trả trước 10:00 23/11/2026.")
		expect(html).toMatch(/class="[^"]*invisible[^"]*"/)
	})

	describe("in a browser", () => {
		let root: Root
		let box: HTMLElement
		const shown = () => box.querySelector("[aria-hidden]")?.textContent
		const spoken = () => box.querySelector("[role=status]")?.textContent
		const pass = (seconds: number) => act(async () => vi.advanceTimersByTime(seconds * 1000))

		beforeEach(() => {
			vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true)
			vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] })
			over.mockClear()
			box = document.body.appendChild(document.createElement("div"))
			root = createRoot(box)
		})
		afterEach(async () => {
			await act(async () => root.unmount())
			box.remove()
			vi.useRealTimers()
			vi.unstubAllGlobals()
		})

		it("is said in hours while there are any, then by the clock, and spoken when little is left", async () => {
			await act(async () => root.render(left(3_700)))
			expect(shown()).toBe("Còn 1 giờ 1 phút")
			await pass(200)
			expect(shown()).toBe("Còn 58:20")
			expect(spoken()).toBe("")
			await pass(3_200)
			expect(spoken()).toBe("Còn năm phút để trả tiền.")
			expect(over).not.toHaveBeenCalled()
		})

		it("asks once what became of the order when it is over", async () => {
			await act(async () => root.render(left(3)))
			await pass(30)
			expect(shown()).toBe("Còn 0:00")
			expect(over).toHaveBeenCalledTimes(1)
		})
	})
})
