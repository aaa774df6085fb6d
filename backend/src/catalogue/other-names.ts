/**
 * What people in another part of the country, or with another spelling, call a thing whose title says it one way. Both sides are as written, with
 * accents: folded they could mean something else ("na" is a fruit and also many a syllable).
 */
const OTHER_NAMES: readonly (readonly [inTitle: string, alsoCalled: string])[] = [
	["miến dong", "miến rong"],
	["lạc", "đậu phộng"],
	["ngô", "bắp"],
	["dứa", "thơm khóm"],
	["quả na", "mãng cầu"],
	["trứng vịt", "hột vịt"],
	["mộc nhĩ", "nấm mèo"],
	["giò lụa", "chả lụa"],
	["đỗ xanh", "đậu xanh"],
	["đậu phụ", "tàu hủ đậu hũ"],
]

/** The other names of what a Vietnamese title speaks of, joined by spaces; "" when there are none. */
export function otherNamesOf(title: string): string {
	const words = ` ${title
		.normalize("NFC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")} `
	return OTHER_NAMES.filter(([inTitle]) => words.includes(` ${inTitle} `))
		.map(([, alsoCalled]) => alsoCalled)
		.join(" ")
}
