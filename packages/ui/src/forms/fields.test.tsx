// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, describe, expect, it } from "vitest"
import { Checkbox } from "./checkbox"
import { QuantityField } from "./quantity-field"
import { RadioGroup } from "./radio-group"
import { SelectField } from "./select-field"
import { TextArea } from "./text-area"
import { TextField } from "./text-field"

afterEach(cleanup)

const texts = { label: "Số điện thoại", hint: "Người giao hàng gọi số này.", error: "Thiếu một chữ số." }

/** What a screen reader says after the name of the field. */
function description(field: HTMLElement): string {
	const ids = field.getAttribute("aria-describedby")?.split(" ") ?? []
	return ids.map((id) => document.getElementById(id)?.textContent).join(" ")
}

describe("every field", () => {
	it.each([
		["text", <TextField key="f" {...texts} name="phone" required />],
		["text area", <TextArea key="f" {...texts} name="phone" required />],
		["select", <SelectField key="f" {...texts} name="phone" required options={[]} />],
		["checkbox", <Checkbox key="f" {...texts} name="phone" />],
		["quantity", <QuantityField key="f" {...texts} name="phone" />],
	])("ties hint and error to the %s", (_kind, field) => {
		render(field)
		const control = screen.getByLabelText(texts.label)
		expect(description(control)).toBe(`${texts.hint} ${texts.error}`)
		expect(control.getAttribute("aria-invalid")).toBe("true")
	})

	it("ties hint and error to a group of choices", () => {
		render(<RadioGroup {...texts} name="payment" options={[{ value: "cod", label: "Trả khi nhận" }]} />)
		expect(description(screen.getByRole("group", { name: texts.label }))).toBe(`${texts.hint} ${texts.error}`)
	})

	it("says nothing of an error that is not there", () => {
		render(<TextField label="Họ và tên" name="name" required />)
		const control = screen.getByLabelText("Họ và tên")
		expect(control.hasAttribute("aria-describedby")).toBe(false)
		expect(control.hasAttribute("aria-invalid")).toBe(false)
	})

	it("marks what may be left out", () => {
		render(<TextField label="Thư điện tử" name="email" />)
		expect(screen.getByLabelText("Thư điện tử (không bắt buộc)")).toBeTruthy()
	})
})

describe("the quantity", () => {
	it("steps by one and stays within its bounds", () => {
		const seen: number[] = []
		render(<QuantityField name="quantity" defaultValue={1} max={2} onChange={(value) => seen.push(value)} />)
		fireEvent.click(screen.getByRole("button", { name: "Thêm một" }))
		fireEvent.click(screen.getByRole("button", { name: "Thêm một" }))
		fireEvent.click(screen.getByRole("button", { name: "Bớt một" }))
		fireEvent.click(screen.getByRole("button", { name: "Bớt một" }))
		expect(seen).toEqual([2, 2, 1, 1])
	})
})
