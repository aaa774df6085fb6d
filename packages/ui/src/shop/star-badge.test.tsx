// @vitest-environment happy-dom
import { toDay } from "@ocop/domain"
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, describe, expect, it } from "vitest"
import { LocaleProvider } from "../context/locale"
import { StarBadge } from "./star-badge"

afterEach(cleanup)

const four = { stars: 4, potentialFive: false, validThrough: toDay("2028-11-02"), code: "M4XWR9" } as const

function strokes(container: HTMLElement): number {
	return container.querySelectorAll("[data-star]").length
}

describe("the star badge", () => {
	it("shows a stroke for each star and the year the certificate is valid to", () => {
		const { container } = render(<StarBadge rating={four} href="/xac-thuc/M4XWR9" />)
		expect(strokes(container)).toBe(4)
		const link = screen.getByRole("link", { name: /OCOP 4 sao đến 2028/ })
		expect(link.getAttribute("href")).toBe("/xac-thuc/M4XWR9")
	})

	it("says potential five in words beside four strokes, never five", () => {
		const { container } = render(
			<StarBadge rating={{ ...four, potentialFive: true }} href="/xac-thuc/M4XWR9" />,
		)
		expect(strokes(container)).toBe(4)
		expect(container.textContent).toContain("Tiềm năng 5 sao")
		expect(screen.getByRole("link").getAttribute("aria-label")).toContain(
			"OCOP 4 sao đến 2028, tiềm năng 5 sao",
		)
	})

	it("draws nothing without a rating", () => {
		const { container } = render(<StarBadge rating={null} href="/xac-thuc/M4XWR9" />)
		expect(container.childElementCount).toBe(0)
	})

	it("speaks English on an English page", () => {
		render(
			<LocaleProvider locale="en">
				<StarBadge rating={four} />
			</LocaleProvider>,
		)
		expect(screen.getByRole("img", { name: "OCOP 4 stars to 2028, by certificate." })).toBeTruthy()
	})
})
