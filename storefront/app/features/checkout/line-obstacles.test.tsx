import { dong } from "@ocop/domain"
import { LocaleProvider } from "@ocop/ui"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import { LineObstacles } from "./line-obstacles"

const FEWER_LEFT = {
	id: "item_01",
	href: "/san-pham/mat-ong-rung",
	title: "Mật ong rừng",
	unit: "chai",
	picture: { sources: [], src: "/anh/mat-ong.jpg", width: 640, height: 480, alt: "" },
	rating: null,
	certificateHref: null,
	quantity: 4,
	unitPrice: dong(120_000),
	total: dong(480_000),
	available: 2,
	problem: "Chỉ còn 2.",
}

function drawn(problem: string | null, tooFar: string | null = null) {
	const view = {
		groups: [
			{
				producer: { name: "Hợp tác xã Ong Việt", href: "/chu-the/ong-viet" },
				lines: [{ ...FEWER_LEFT, problem, tooFar }],
				goods: dong(480_000),
				parcel: null,
			},
		],
		pieces: 4,
		goods: dong(480_000),
		changes: [],
		orderable: problem === null,
		ward: null,
		fee: null,
		total: dong(480_000),
	}
	return renderToStaticMarkup(
		<LocaleProvider locale="vi">
			<LineObstacles view={view} reason={tooFar === null ? "stock" : "way"} form="dat-hang" />
		</LocaleProvider>,
	)
}

it("leaves the Enter key to ordering: the form's first button takes nothing out", () => {
	const buttons = [...drawn(FEWER_LEFT.problem).matchAll(/<button[^>]*>/g)].map(([button]) => button)
	expect(buttons).toHaveLength(3)
	for (const button of buttons) expect(button).toContain('form="dat-hang"')
	expect(buttons[0]).toContain('name="viec" value="dat"')
	expect(buttons[1]).toContain('value="dong:item_01:2"')
})

it("adds no button when every line can be ordered", () => {
	expect(drawn(null)).toBe("")
})

it("offers only to leave out what cannot be sent there, however much of it there is", () => {
	const buttons = [...drawn(null, "Không kịp tới Xã Đất Mũi.").matchAll(/<button[^>]*>/g)].map(
		([button]) => button,
	)
	expect(buttons).toHaveLength(2)
	expect(buttons[1]).toContain('value="dong:item_01:0"')
})
