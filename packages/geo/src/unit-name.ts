// Longer titles stand before the shorter ones they begin with.
const TITLE = /^(Thành phố|Thị trấn|Thị xã|Đặc khu|Phường|Quận|Huyện|Tỉnh|Xã)\s+/u

/** The name of an administrative unit without its title: "Quận Đống Đa" → "Đống Đa". */
export function withoutTitle(fullName: string): string {
	return fullName.replace(TITLE, "")
}
