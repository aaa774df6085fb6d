// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { renderToStaticMarkup } from "react-dom/server"
import { afterEach, describe, expect, it } from "vitest"
import type { Plan } from "./plan"
import { ZoomableFloorPlan } from "./zoomable-floor-plan"

afterEach(cleanup)

const hall: Plan = {
	title: "Sơ đồ mùa sen",
	width: 20,
	height: 10,
	places: [
		{
			code: "A01",
			x: 2,
			y: 2,
			width: 3,
			height: 3,
			booth: { name: "Gốm Kim Lan", href: "/gian/a01", open: true },
		},
		{
			code: "A02",
			x: 6,
			y: 2,
			width: 3,
			height: 3,
			booth: { name: "Trà Sen", href: "/gian/a02", open: false },
		},
		{ code: "A03", x: 10, y: 2, width: 3, height: 3 },
	],
}

function viewWidth(): number {
	const [, , width] =
		screen.getByRole("group", { name: hall.title }).getAttribute("viewBox")?.split(" ") ?? []
	return Number(width)
}

describe("a fair's plan", () => {
	it("has a link for each booth, without JavaScript too", () => {
		const html = renderToStaticMarkup(<ZoomableFloorPlan plan={hall} />)
		expect(html).toContain('href="/gian/a01"')
		expect(html).toContain("Gian A02: Trà Sen, đang nghỉ")
		expect(html).not.toContain("style=")
	})

	it("comes closer by key and button, and goes back", () => {
		render(<ZoomableFloorPlan plan={hall} />)
		const whole = viewWidth()
		fireEvent.keyDown(screen.getByRole("group", { name: hall.title }), { key: "+" })
		expect(viewWidth()).toBeLessThan(whole)
		fireEvent.click(screen.getByRole("button", { name: "Phóng to" }))
		expect(viewWidth()).toBeLessThan(whole / 2)
		fireEvent.click(screen.getByRole("button", { name: "Xem cả sơ đồ" }))
		expect(viewWidth()).toBe(whole)
	})

	it("opens no booth at the end of a drag", () => {
		render(<ZoomableFloorPlan plan={hall} />)
		const drawing = screen.getByRole("group", { name: hall.title })
		fireEvent.pointerDown(drawing, { pointerId: 1, clientX: 10, clientY: 10 })
		fireEvent.pointerMove(drawing, { pointerId: 1, clientX: 60, clientY: 10 })
		fireEvent.pointerUp(drawing, { pointerId: 1 })
		expect(fireEvent.click(screen.getByRole("link", { name: /A01/ }), { detail: 1 })).toBe(false)
	})
})
