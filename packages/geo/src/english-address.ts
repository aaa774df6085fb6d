/** How a part of an address begins in Vietnamese, and how it is said in English. What follows the title is a name and stays. */
const PARTS: readonly [RegExp, string][] = [
	[/^(?:phường|p\.)\s*(.+)$/i, "$1 Ward"],
	[/^(?:xã|x\.)\s*(.+)$/i, "$1 Commune"],
	[/^đặc khu\s+(.+)$/i, "$1 Special Zone"],
	[/^thị trấn\s+(.+)$/i, "$1 Township"],
	[/^(?:quận|q\.|huyện|h\.)\s*(.+)$/i, "$1 District"],
	[/^thị xã\s+(.+)$/i, "$1 Town"],
	[/^tỉnh\s+(.+)$/i, "$1 Province"],
	[/^(?:thành phố|tp\.?)\s+(.+)$/i, "$1 City"],
	[/^(?:thôn|xóm|làng|bản|ấp)\s+(.+)$/i, "$1 Village"],
	[/^(?:tổ dân phố|tổ)\s+(.+)$/i, "Neighbourhood $1"],
	[/^khu phố\s+(.+)$/i, "Quarter $1"],
	[/^ngõ\s+(.+)$/i, "Lane $1"],
	[/^(?:ngách|hẻm)\s+(.+)$/i, "Alley $1"],
	[/^quốc lộ\s+(.+)$/i, "National Highway $1"],
	[/^(?:tỉnh lộ|đường tỉnh)\s+(.+)$/i, "Provincial Road $1"],
	[/^đại lộ\s+(.+)$/i, "$1 Boulevard"],
	[/^(?:phố|đường)\s+(.+)$/i, "$1 Street"],
	[/^tầng\s+(.+)$/i, "Floor $1"],
	[/^km\s*(.+)$/i, "Km $1"],
]

const HANOI = /^(?:(?:thành phố|tp\.?)\s+)?hà nội$/i
/** "Số 12", "12A", "12/5" and, after it, the street. */
const HOUSE = /^(?:số(?: nhà)?\s+)?(\d+[a-z]?(?:[/-]\d+[a-z]?)*)(?:\s+(.+))?$/i

/**
 * An address for those who read English, made part by part: "12 phố Hàng Bạc, phường Hoàn Kiếm, Hà Nội" becomes "12 Hàng Bạc Street,
 * Hoàn Kiếm Ward, Hanoi". Names keep their accents, so that they can be compared with the sign at the corner. A part that begins
 * with no title we know stays as it is; a number with a bare name behind it is a house in a street.
 */
export function addressInEnglish(address: string): string {
	return address
		.normalize("NFC")
		.split(",")
		.map((part) => part.trim().replace(/\s+/g, " "))
		.filter((part) => part !== "")
		.map(partInEnglish)
		.join(", ")
}

function partInEnglish(part: string): string {
	if (HANOI.test(part)) return "Hanoi"
	const [, number, rest] = HOUSE.exec(part) ?? []
	if (number !== undefined) {
		if (rest === undefined) return `No. ${number}`
		const street = titled(rest)
		// A lane or a road with a number of its own is no street name: "12, Lane 5".
		if (street === null) return `${number} ${rest} Street`
		return /^(?:Lane|Alley|National|Provincial) /.test(street)
			? `${number}, ${street}`
			: `${number} ${street}`
	}
	return titled(part) ?? part
}

function titled(part: string): string | null {
	for (const [title, english] of PARTS) if (title.test(part)) return part.replace(title, english)
	return null
}
