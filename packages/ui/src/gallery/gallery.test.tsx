// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react"
import { renderToStaticMarkup } from "react-dom/server"
import { afterEach, describe, expect, it } from "vitest"
import { Gallery } from "./gallery"

afterEach(cleanup)

describe("all components together", () => {
	it.each(["vi", "en"] as const)("need no style attribute (%s)", (locale) => {
		expect(renderToStaticMarkup(<Gallery locale={locale} />)).not.toMatch(/\sstyle=/)
	})

	it("print gold only in star badges and in the swatch that names it", () => {
		const { container } = render(<Gallery locale="vi" />)
		const golden = [...container.querySelectorAll("[class*=gold]")]
		const elsewhere = golden.filter((element) => !element.closest("[data-star]"))
		expect(golden.length).toBeGreaterThan(10)
		expect(elsewhere.map((element) => element.parentElement?.textContent)).toEqual(["hoa hòe: chỉ cho sao"])
	})
})
