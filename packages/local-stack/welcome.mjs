/**
 * What a person needs after the start: addresses, logins, and something to do.
 * @param {import("./settings.mjs").Settings} settings
 * @param {{ storefrontUrl: string, backendUrl: string }} stack
 * @returns {string}
 */
export function welcome({ mode, loadsDemo }, { storefrontUrl, backendUrl }) {
	const lines = [
		"",
		`  Chợ OCOP · The OCOP market   ${storefrontUrl}   (English: ${storefrontUrl}/en)`,
		`  Quản trị · Admin             ${backendUrl}/app`,
	]
	if (mode === "demo" && loadsDemo) lines.push("", ...demo(storefrontUrl))
	return [...lines, ""].join("\n")
}

function demo(storefrontUrl) {
	return [
		"  Đăng nhập minh hoạ · Demo logins (password: ocop-demo)",
		"    office@demo.ocop.local     văn phòng chương trình · programme office",
		"    operator@demo.ocop.local   vận hành chợ · operator",
		"",
		"  Thử ngay · Try this",
		`    Tìm "banh cuon" không dấu · search without accents:     ${storefrontUrl}/san-pham?q=banh+cuon`,
		`    Hàng bốn sao · four-star products:                      ${storefrontUrl}/san-pham?sao=4`,
		`    Hội chợ đang mở và các gian hàng · the fair and booths: ${storefrontUrl}/hoi-cho`,
		`    Điểm bán OCOP · showrooms:                              ${storefrontUrl}/diem-ban`,
		"    Mọi dữ liệu là dữ liệu minh hoạ · all of this is made-up demo data.",
	]
}
