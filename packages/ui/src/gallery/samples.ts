import { dong, toDay } from "@ocop/domain"
import type { Plan, PlanPlace } from "../places/plan"
import type { WardMapData } from "../places/ward-map"
import type { ProductCardData } from "../shop/product-card"

export const ratings = {
	three: { stars: 3, potentialFive: false, validThrough: toDay("2027-04-18"), code: "7K3QD2" },
	four: { stars: 4, potentialFive: false, validThrough: toDay("2028-11-02"), code: "M4XWR9" },
	potential: { stars: 4, potentialFive: true, validThrough: toDay("2028-06-30"), code: "B8TN5C" },
	five: { stars: 5, potentialFive: false, validThrough: toDay("2029-01-15"), code: "Q2HV6J" },
} as const

export const products: ProductCardData[] = [
	{
		href: "#mien",
		title: "Miến dong Đồng Trúc",
		producer: "Hợp tác xã Nông sản Đồng Trúc",
		ward: "Xã Hạ Bằng",
		price: dong(65000),
		unit: "gói 500 g",
		rating: ratings.four,
		certificateHref: "#certificate-four",
	},
	{
		href: "#lua",
		title: "Khăn lụa tơ tằm dệt vân hoa sen",
		producer: "Hộ kinh doanh Lụa Mỹ Hòa",
		ward: "Phường Hà Đông",
		price: dong(1250000),
		priceBefore: dong(1450000),
		unit: "chiếc",
		rating: ratings.potential,
		certificateHref: "#certificate-potential",
	},
	{
		href: "#ruou",
		title: "Rượu nếp cái hoa vàng ủ chum",
		producer: "Công ty Men Lá Xanh",
		ward: "Xã Phúc Thọ",
		price: dong(180000),
		unit: "chai 500 ml",
		rating: ratings.five,
		certificateHref: "#certificate-five",
		alcohol: true,
		soldOut: true,
	},
	{
		href: "#du-lich",
		title: "Một ngày làm gốm bên sông Hồng",
		producer: "Hợp tác xã Du lịch Kim Lan",
		ward: "Xã Bát Tràng",
		price: null,
		rating: null,
		service: true,
	},
]

const NAMES = ["Bếp Quê Ba Vì", "Trà Sen Quảng An", "Mây Tre Phú Vinh", "Gốm Kim Lan", "Nếp Thơm Sơn Tây"]

/** A hall of 24 places in four rows around a stage. */
export const plan: Plan = {
	title: "Sơ đồ Tuần hàng OCOP mùa sen",
	width: 42,
	height: 26,
	places: ["A", "B", "C", "D"].flatMap((row, rowIndex) =>
		Array.from({ length: 6 }, (_, index): PlanPlace => {
			const number = rowIndex * 6 + index
			return {
				code: `${row}0${index + 1}`,
				x: 4 + index * 3.4 + (index > 2 ? 12 : 0),
				y: [2.5, 8, 14, 19.5][rowIndex] ?? 0,
				width: 3,
				height: 3,
				booth:
					number % 7 === 5
						? undefined
						: {
								name: NAMES[number % NAMES.length] ?? "",
								href: `#gian-${row}0${index + 1}`,
								open: number % 4 !== 2,
							},
			}
		}),
	),
	features: [
		{ kind: "stage", label: "Sân khấu", x: 16, y: 9, width: 8.5, height: 6 },
		{ kind: "green", label: "Hồ sen", x: 16.5, y: 18, width: 8, height: 4 },
		{ kind: "service", label: "Đóng gói", x: 16.5, y: 2.5, width: 7.5, height: 2.5 },
		{ kind: "gate", label: "Cổng chính", x: 16.5, y: 25.2, width: 8, height: 1.4 },
		{ kind: "gate", label: "Cổng phụ", x: -0.6, y: 9, width: 1.3, height: 6 },
	],
}

/** Five wards made up for this page. */
export const map: WardMapData = {
	title: "Bản đồ mẫu với năm xã",
	width: 300,
	height: 200,
	shapes: [
		{ id: "1", name: "Xã Thượng", path: "M20 30 92 14l34 30-18 44-62 8-32-28Z" },
		{ id: "2", name: "Xã Trung", path: "M126 44l58-24 46 34-22 48-58 6-42-20Z", highlighted: true },
		{ id: "3", name: "Xã Đông", path: "M230 54l54 10 4 60-52 26-28-48Z" },
		{ id: "4", name: "Xã Hạ", path: "M46 96l62-8 42 20 2 52-70 24-54-32Z" },
		{ id: "5", name: "Xã Nam", path: "M150 108l58-6 28 48-34 34-50-24Z" },
	],
	points: [
		{ id: "a", name: "Điểm bán Thượng", href: "#diem-a", x: 74, y: 60, open: true },
		{ id: "b", name: "Điểm bán chợ Trung", href: "#diem-b", x: 172, y: 74, open: true },
		{ id: "c", name: "Điểm bán bến Nam", href: "#diem-c", x: 196, y: 150, open: false },
		{ id: "d", name: "Điểm bán cầu Hạ", href: "#diem-d", x: 96, y: 146, open: true },
	],
}
