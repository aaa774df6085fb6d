import { slugOf, type WeeklyHours } from "@ocop/domain"
import { hanoiWards } from "@ocop/geo"
import type { DemoListing, DemoShowroom, ShowroomKind, Text } from "./market"
import { wardInSentence } from "./places"
import { fictionalPhone } from "./producers"
import type { Random } from "./random"
import { createHandles } from "./unique"

const KINDS: ReadonlyArray<{ kind: ShowroomKind; name: Text; weight: number }> = [
	{ kind: "shop", name: { vi: "Điểm giới thiệu OCOP", en: "OCOP point" }, weight: 34 },
	{
		kind: "supermarket",
		name: { vi: "Quầy OCOP siêu thị", en: "OCOP corner in the supermarket at" },
		weight: 18,
	},
	{ kind: "market", name: { vi: "Quầy OCOP chợ", en: "OCOP stall at the market of" }, weight: 14 },
	{
		kind: "craft_village",
		name: { vi: "Nhà trưng bày làng nghề", en: "Craft-village showroom," },
		weight: 12,
	},
	{ kind: "tourist_site", name: { vi: "Trạm OCOP điểm du lịch", en: "OCOP stop for visitors," }, weight: 10 },
	{
		kind: "service_centre",
		name: { vi: "Góc OCOP trung tâm dịch vụ", en: "OCOP corner, service centre of" },
		weight: 7,
	},
	{
		kind: "post_office",
		name: { vi: "Quầy OCOP bưu cục", en: "OCOP counter at the post office of" },
		weight: 5,
	},
]

const day = (...ranges: [string, string][]) => ranges.map(([opens, closes]) => ({ opens, closes }))

const HOURS: Record<ShowroomKind, readonly WeeklyHours[]> = (() => {
	const everyDay = (opens: string, closes: string): WeeklyHours => {
		const open = day([opens, closes])
		return { mon: open, tue: open, wed: open, thu: open, fri: open, sat: open, sun: open }
	}
	const split = day(["07:30", "11:30"], ["13:30", "17:30"])
	const office: WeeklyHours = {
		mon: split,
		tue: split,
		wed: split,
		thu: split,
		fri: split,
		sat: day(["08:00", "11:30"]),
		sun: [],
	}
	const noon = day(["08:00", "12:00"], ["13:30", "17:30"])
	const village: WeeklyHours = { mon: [], tue: noon, wed: noon, thu: noon, fri: noon, sat: noon, sun: noon }
	const closedMonday: WeeklyHours = { ...everyDay("08:30", "17:30"), mon: [] }
	const shop: WeeklyHours = { ...everyDay("08:00", "20:00"), sun: day(["08:30", "17:00"]) }
	return {
		shop: [shop, everyDay("08:00", "21:00"), { ...shop, sun: [] }],
		supermarket: [everyDay("08:00", "22:00"), everyDay("07:30", "21:30")],
		market: [everyDay("06:00", "18:00"), everyDay("05:30", "12:00")],
		craft_village: [village, everyDay("08:00", "18:00")],
		tourist_site: [everyDay("07:30", "17:30"), closedMonday],
		service_centre: [office],
		post_office: [office, { ...office, sat: split }],
	}
})()

/**
 * Made-up points of sale near the middle of real wards; no real point's name, address or hours are used. Shelves hold
 * goods only: no services and nothing alcoholic.
 */
export function inventShowrooms(
	random: Random,
	count: number,
	listings: readonly DemoListing[],
	nextCode: () => string,
): DemoShowroom[] {
	const wards = random.shuffled(hanoiWards())
	const goods = listings.filter((listing) => !listing.service && !listing.alcohol)
	const uniqueHandle = createHandles()
	return Array.from({ length: count }, (_, index): DemoShowroom => {
		const own = random.fork(`showroom ${index}`)
		const ward = wards[index % wards.length] as (typeof wards)[number]
		const { kind, name } = own.weighted(KINDS, (entry) => entry.weight)
		const place = wardInSentence(ward.code)
		const houseNumber = own.int(1, 240)
		const number = index >= wards.length ? ` ${Math.floor(index / wards.length) + 1}` : ""
		const fullName = `${name.vi} ${ward.name}${number} (minh hoạ)`
		const shelf = fillShelf(own, goods)
		return {
			key: `s-${String(index + 1).padStart(3, "0")}`,
			handle: uniqueHandle(slugOf(`${name.vi} ${ward.name}${number}`)),
			code: nextCode(),
			name: { vi: fullName, en: `${name.en} ${ward.nameEn}${number} (illustrative)` },
			kind,
			wardCode: ward.code,
			address: {
				vi: `Địa chỉ minh hoạ số ${houseNumber}, ${place.vi}, Hà Nội`,
				en: `Illustrative address no. ${houseNumber}, ${place.en}, Hanoi`,
			},
			lat: Number((ward.lat + own.between(-0.004, 0.004)).toFixed(6)),
			lon: Number((ward.lon + own.between(-0.004, 0.004)).toFixed(6)),
			phone: fictionalPhone(900_000 + index),
			hours: own.pick(HOURS[kind]),
			shelf,
			demo: true,
		}
	})
}

/** Twenty to sixty different goods. Drawn one by one: shuffling the whole market for each point would be slow. */
function fillShelf(random: Random, goods: readonly DemoListing[]): DemoShowroom["shelf"] {
	const wanted = Math.min(random.int(20, 60), goods.length)
	const chosen = new Set<DemoListing>()
	while (chosen.size < wanted) chosen.add(random.pick(goods))
	return [...chosen].map((listing) => ({ listingKey: listing.key, quantity: random.int(1, 24) }))
}
