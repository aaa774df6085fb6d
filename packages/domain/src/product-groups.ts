/** A name in the programme's own words, Vietnamese and English. */
export interface TaxonomyName {
	vi: string
	en: string
}

export type GroupCode = "FOOD" | "DRINK" | "HERB" | "CRAFT" | "ORNAMENT" | "TOUR"

export type SubgroupCode =
	| "FOOD_FRESH"
	| "FOOD_RAW"
	| "FOOD_PROC"
	| "FOOD_SPICE"
	| "FOOD_TEA"
	| "FOOD_COFFEE"
	| "DRINK_ALC"
	| "DRINK_NON"
	| "HERB_MED"
	| "HERB_COSM"
	| "HERB_OIL"
	| "CRAFT_DECOR"
	| "CRAFT_TEXTILE"
	| "ORN_FLOWER"
	| "ORN_PLANT"
	| "ORN_ANIMAL"
	| "TOUR_ALL"

/** `alcohol`: sold under invariant 12. Slugs are unique among groups and subgroups together. */
export interface OcopSubgroup {
	code: SubgroupCode
	slug: string
	name: TaxonomyName
	alcohol: boolean
}

/** `service`: booked for a date, never shipped. */
export interface OcopGroup {
	code: GroupCode
	slug: string
	name: TaxonomyName
	service: boolean
	subgroups: readonly OcopSubgroup[]
}

/** The six groups of Decision 148/QĐ-TTg (first set by 919/QĐ-TTg) in their official order. */
export const OCOP_GROUPS: readonly OcopGroup[] = [
	{
		code: "FOOD",
		slug: "thuc-pham",
		name: { vi: "Thực phẩm", en: "Food" },
		service: false,
		subgroups: [
			subgroup("FOOD_FRESH", "tuoi-song", "Thực phẩm tươi sống", "Fresh food"),
			subgroup("FOOD_RAW", "tho-so-che", "Thực phẩm thô, sơ chế", "Raw and preliminarily processed food"),
			subgroup("FOOD_PROC", "che-bien", "Thực phẩm chế biến", "Processed food"),
			subgroup("FOOD_SPICE", "gia-vi", "Gia vị", "Condiments and spices"),
			subgroup("FOOD_TEA", "che", "Chè", "Tea"),
			subgroup("FOOD_COFFEE", "ca-phe-ca-cao", "Cà phê, ca cao", "Coffee and cocoa"),
		],
	},
	{
		code: "DRINK",
		slug: "do-uong",
		name: { vi: "Đồ uống", en: "Beverages" },
		service: false,
		subgroups: [
			{
				...subgroup("DRINK_ALC", "do-uong-co-con", "Đồ uống có cồn", "Alcoholic beverages"),
				alcohol: true,
			},
			subgroup("DRINK_NON", "do-uong-khong-con", "Đồ uống không cồn", "Non-alcoholic beverages"),
		],
	},
	{
		code: "HERB",
		slug: "duoc-lieu",
		name: { vi: "Dược liệu và sản phẩm từ dược liệu", en: "Medicinal herbs and herbal products" },
		service: false,
		subgroups: [
			subgroup(
				"HERB_MED",
				"thuc-pham-chuc-nang-thuoc",
				"Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền",
				"Health supplements, herbal and traditional medicines",
			),
			subgroup("HERB_COSM", "my-pham-thao-duoc", "Mỹ phẩm có thành phần từ thảo dược", "Herbal cosmetics"),
			subgroup(
				"HERB_OIL",
				"tinh-dau-thao-duoc",
				"Tinh dầu và thảo dược khác",
				"Essential oils and other herbals",
			),
		],
	},
	{
		code: "CRAFT",
		slug: "thu-cong-my-nghe",
		name: { vi: "Hàng thủ công mỹ nghệ", en: "Handicrafts" },
		service: false,
		subgroups: [
			subgroup(
				"CRAFT_DECOR",
				"gia-dung-trang-tri",
				"Thủ công mỹ nghệ gia dụng, trang trí",
				"Household and decorative crafts",
			),
			subgroup(
				"CRAFT_TEXTILE",
				"vai-may-mac-theu-ren",
				"Vải, may mặc, dệt, thêu ren",
				"Fabric, garments, weaving and embroidery",
			),
		],
	},
	{
		code: "ORNAMENT",
		slug: "sinh-vat-canh",
		name: { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" },
		service: false,
		subgroups: [
			subgroup("ORN_FLOWER", "hoa", "Hoa", "Flowers"),
			subgroup("ORN_PLANT", "cay-canh", "Cây cảnh", "Ornamental plants"),
			subgroup("ORN_ANIMAL", "dong-vat-canh", "Động vật cảnh", "Ornamental animals"),
		],
	},
	{
		code: "TOUR",
		slug: "du-lich-cong-dong",
		name: {
			vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
			en: "Community tourism, eco-tourism and destination services",
		},
		service: true,
		subgroups: [
			subgroup(
				"TOUR_ALL",
				"dich-vu-du-lich",
				"Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
				"Community tourism, eco-tourism, destinations",
			),
		],
	},
]

const GROUPS_BY_CODE = new Map<string, OcopGroup>(OCOP_GROUPS.map((group) => [group.code, group]))
const SUBGROUPS_BY_CODE = new Map<string, { group: OcopGroup; subgroup: OcopSubgroup }>(
	OCOP_GROUPS.flatMap((group) => group.subgroups.map((entry) => [entry.code, { group, subgroup: entry }])),
)

export function isGroupCode(text: string): text is GroupCode {
	return GROUPS_BY_CODE.has(text)
}

export function isSubgroupCode(text: string): text is SubgroupCode {
	return SUBGROUPS_BY_CODE.has(text)
}

/**
 * The group that a subgroup belongs to.
 *
 * @throws RangeError for an unknown code; ask isSubgroupCode about codes from outside
 */
export function groupOf(subgroup: string): OcopGroup {
	return placeOf(subgroup).group
}

/**
 * The subgroup of a code.
 *
 * @throws RangeError for an unknown code
 */
export function subgroupOf(subgroup: string): OcopSubgroup {
	return placeOf(subgroup).subgroup
}

/** Whether invariant 12's rules for alcohol apply. False for unknown codes. */
export function isAlcohol(subgroup: string): boolean {
	return SUBGROUPS_BY_CODE.get(subgroup)?.subgroup.alcohol ?? false
}

/** Whether the group is a service: booked for a date, not shipped. False for unknown codes. */
export function isService(group: string): boolean {
	return GROUPS_BY_CODE.get(group)?.service ?? false
}

function subgroup(code: SubgroupCode, slug: string, vi: string, en: string): OcopSubgroup {
	return { code, slug, name: { vi, en }, alcohol: false }
}

function placeOf(code: string): { group: OcopGroup; subgroup: OcopSubgroup } {
	const place = SUBGROUPS_BY_CODE.get(code)
	if (!place) throw new RangeError(`Unknown OCOP subgroup ${JSON.stringify(code.slice(0, 40))}`)
	return place
}
