// @vitest-environment happy-dom
import { dong, toDay } from "@ocop/domain"
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, describe, expect, it } from "vitest"
import { type LinkProps, LinkProvider } from "../context/link"
import { ProductCard, type ProductCardData } from "./product-card"

afterEach(cleanup)

const noodles: ProductCardData = {
	href: "/san-pham/mien-dong",
	title: "Miến dong",
	producer: "Hợp tác xã Đồng Trúc",
	price: dong(65000),
	unit: "gói 500 g",
	rating: { stars: 3, potentialFive: false, validThrough: toDay("2027-04-18"), code: "7K3QD2" },
	certificateHref: "/xac-thuc/7K3QD2",
}

function EnglishLink({ href, children, ...rest }: LinkProps) {
	return (
		<a href={`/en${href}`} {...rest}>
			{children}
		</a>
	)
}

describe("a product card", () => {
	it("leads to the product and, by its badge, to the certificate", () => {
		render(<ProductCard product={noodles} />)
		const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"))
		expect(hrefs).toEqual(["/san-pham/mien-dong", "/xac-thuc/7K3QD2"])
	})

	it("shows the price in đồng and its unit", () => {
		const { container } = render(<ProductCard product={noodles} />)
		expect(container.textContent).toContain("65.000\u00a0₫")
		expect(container.textContent).toContain("gói 500 g")
	})

	it("says sold out, with alcohol, by the day", () => {
		const { container } = render(
			<ProductCard product={{ ...noodles, price: null, soldOut: true, alcohol: true, service: true }} />,
		)
		for (const words of ["Tạm hết hàng", "18+", "Đặt theo ngày", "Hỏi giá"])
			expect(container.textContent).toContain(words)
	})

	it("uses the application's own links", () => {
		render(
			<LinkProvider link={EnglishLink}>
				<ProductCard product={noodles} />
			</LinkProvider>,
		)
		expect(screen.getByRole("link", { name: "Miến dong" }).getAttribute("href")).toBe(
			"/en/san-pham/mien-dong",
		)
	})

	it("puts no style attribute into the page, which the content policy would refuse", () => {
		const { container } = render(<ProductCard product={noodles} />)
		expect(container.querySelectorAll("[style]")).toHaveLength(0)
	})
})
