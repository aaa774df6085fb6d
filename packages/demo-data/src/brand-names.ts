import { foldText } from "@ocop/domain"
import realMakers from "./data/real-makers.json"
import type { Random } from "./random"

// Landscape names that a small maker might choose; no list of businesses was used. No word here is a product's, so that a
// search for pomelo or tea does not find a maker who sells neither.
const THINGS =
	"Nắng Gió Mây Sương Trăng Khói Mưa Đất Lửa Rơm Cỏ Ngói Thềm Vườn Chiều Sao Bếp Hiên Cánh Lối".split(" ")
const PLACES = [
	"Bãi Sông",
	"Chiêm Trũng",
	"Chân Đồi",
	"Ngõ Nhỏ",
	"Bến Cũ",
	"Đầu Đình",
	"Sân Gạch",
	"Triền Đê",
	"Cuối Làng",
	"Ao Bèo",
	"Giếng Trong",
	"Cầu Ván",
	"Gò Cao",
	"Bờ Rào",
	"Ngõ Gạch",
	"Cổng Làng",
	"Bãi Bồi",
	"Đồi Thoải",
	"Mái Lá",
	"Vạt Nắng",
	"Bóng Đa",
	"Luỹ Xanh",
	"Sườn Non",
	"Khúc Sông",
	"Xóm Bãi",
	"Ven Đầm",
	"Ruộng Cạn",
	"Thung Sâu",
	"Nương Xa",
	"Suối Cạn",
	"Bờ Kênh",
	"Dốc Gió",
]
const FIRST =
	"Lam Vân Diệp Khê Hạ Thu Tùng Thuỷ Nguyệt Dạ Bích Lục Tố Uyển Nhã Đan Hoài Miên Chi Phong Giang Yên An Thục Khuê Nhiên Hoà Ngân Minh Thanh".split(
		" ",
	)
const SECOND =
	"Khê Thôn Trang Điền Uyên Châu Lạc Vĩ Lâm Phố Gia Quán Hiên Lộ Nhai Các Am Dã Xuyên Nhạn Ngàn Ý Cảnh Nguyên Đình Vọng Thức Niệm Khang Dung".split(
		" ",
	)

const FORBIDDEN = realMakers.makers.map((name) => ` ${foldText(name)} `)

/** Whether a text holds the name of a real maker as whole words, in any spelling of accents and case. */
export function namesRealMaker(text: string): boolean {
	const folded = ` ${foldText(text)} `
	return FORBIDDEN.some((maker) => folded.includes(maker))
}

/** At least `count` different made-up names; throws RangeError beyond some five thousand. */
export function inventBrands(random: Random, count: number): string[] {
	const rural = THINGS.flatMap((thing) => PLACES.map((place) => `${thing} ${place}`))
	const lettered = FIRST.flatMap((first) =>
		SECOND.filter((second) => second !== first).map((second) => `${first} ${second}`),
	)
	const long = FIRST.flatMap((first) =>
		PLACES.flatMap((place) => THINGS.slice(0, 4).map((thing) => `${first} ${thing} ${place}`)),
	)
	const safe = (names: string[]) => random.shuffled(names.filter((name) => !namesRealMaker(name)))
	const short = safe([...rural, ...lettered])
	const brands = count > short.length ? [...short, ...safe(long)] : short
	const seen = new Set<string>()
	const result = brands.filter((brand) => {
		const folded = foldText(brand)
		if (seen.has(folded)) return false
		seen.add(folded)
		return true
	})
	if (result.length < count) throw new RangeError(`Cannot invent ${count} makers`)
	return result.slice(0, count)
}
