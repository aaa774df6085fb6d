// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { useState } from "react"
import { afterEach, describe, expect, it } from "vitest"
import { Dialog } from "./dialog"
import { ToastProvider, useToast } from "./toast"

afterEach(cleanup)

function Question() {
	const [open, setOpen] = useState(false)
	return (
		<>
			<button type="button" onClick={() => setOpen(true)}>
				Hỏi
			</button>
			<Dialog open={open} onClose={() => setOpen(false)} title="Bỏ khăn lụa?">
				Các món khác không đổi.
			</Dialog>
		</>
	)
}

function Seller() {
	const toast = useToast()
	return (
		<button type="button" onClick={() => toast({ text: "Đã thêm vào giỏ." })}>
			Thêm
		</button>
	)
}

describe("a dialog", () => {
	it("opens as a modal with its title and closes by the cross", () => {
		render(<Question />)
		expect(screen.queryByRole("dialog")).toBeNull()
		fireEvent.click(screen.getByRole("button", { name: "Hỏi" }))
		expect(screen.getByRole("dialog", { name: "Bỏ khăn lụa?" })).toBeTruthy()
		fireEvent.click(screen.getByRole("button", { name: "Đóng" }))
		expect(screen.queryByRole("dialog")).toBeNull()
	})
})

describe("a toast", () => {
	it("is said in a region that reads itself out, and can be sent away", () => {
		render(
			<ToastProvider>
				<Seller />
			</ToastProvider>,
		)
		const region = screen.getByRole("region", { name: "Lời nhắn" })
		expect(region.getAttribute("aria-live")).toBe("polite")
		fireEvent.click(screen.getByRole("button", { name: "Thêm" }))
		expect(region.textContent).toContain("Đã thêm vào giỏ.")
		fireEvent.click(screen.getByRole("button", { name: "Đóng" }))
		expect(region.textContent).toBe("")
	})
})
