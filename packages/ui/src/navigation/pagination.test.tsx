// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, describe, expect, it } from "vitest"
import { Pagination } from "./pagination"

afterEach(cleanup)

const hrefOf = (page: number) => `/san-pham?trang=${page}`

describe("paging", () => {
	it("links to the first, the last, and the pages around the present one", () => {
		render(<Pagination page={6} pages={145} hrefOf={hrefOf} />)
		const links = screen.getAllByRole("link")
		expect(links.map((link) => link.getAttribute("href"))).toEqual(
			[5, 1, 5, 6, 7, 145, 7].map((page) => hrefOf(page)),
		)
		expect(screen.getByRole("link", { name: "Trang 6" }).getAttribute("aria-current")).toBe("page")
		expect(screen.getByRole("link", { name: "Trang trước" }).getAttribute("rel")).toBe("prev")
	})

	it("has no way back on the first page and none on from the last", () => {
		const { rerender } = render(<Pagination page={1} pages={3} hrefOf={hrefOf} />)
		expect(screen.queryByRole("link", { name: "Trang trước" })).toBeNull()
		rerender(<Pagination page={3} pages={3} hrefOf={hrefOf} />)
		expect(screen.queryByRole("link", { name: "Trang sau" })).toBeNull()
	})

	it("is not there for a single page", () => {
		const { container } = render(<Pagination page={1} pages={1} hrefOf={hrefOf} />)
		expect(container.childElementCount).toBe(0)
	})
})
