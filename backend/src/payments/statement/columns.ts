import { foldText } from "@ocop/domain"

/** Which field of a line says what, by its place. */
export interface Columns {
	date: number | null
	/** What came; or what came and went, with a sign. */
	amount: number
	content: number
	reference: number | null
}

/** How banks head their columns, folded; the more certain name first. */
const NAMES: Record<keyof Columns, readonly string[]> = {
	date: [
		"ngay giao dich",
		"thoi gian giao dich",
		"transaction date",
		"ngay hach toan",
		"ngay hieu luc",
		"posting date",
		"thoi gian",
		"ngay",
		"date",
	],
	amount: ["so tien ghi co", "phat sinh co", "ghi co", "credit amount", "credit", "so tien", "amount", "co"],
	content: [
		"noi dung chuyen khoan",
		"noi dung giao dich",
		"noi dung",
		"dien giai",
		"mo ta giao dich",
		"mo ta",
		"transaction description",
		"description",
		"content",
		"details",
		"remark",
	],
	reference: [
		"so tham chieu",
		"ma tham chieu",
		"so but toan",
		"so giao dich",
		"ma giao dich",
		"transaction id",
		"reference number",
		"reference",
		"so ct",
		"so chung tu",
		"doc no",
		"ref",
	],
}

/** The columns that a heading line names; null when it does not name at least an amount and a content. */
export function columnsOf(heading: readonly string[]): Columns | null {
	// Banks write both languages in one field: "Ghi có / Credit".
	const titles = heading.map((title) => title.split(/[/\n(|]/).map(foldText))
	const place = (column: keyof Columns) => {
		for (const name of NAMES[column]) {
			const at = titles.findIndex((words) => words.includes(name))
			if (at >= 0) return at
		}
		return null
	}
	const [amount, content] = [place("amount"), place("content")]
	if (amount === null || content === null) return null
	return { date: place("date"), amount, content, reference: place("reference") }
}
