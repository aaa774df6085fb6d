import type { CSSProperties } from "react"

/** The print's colours (packages/ui), written out: mail programs know no tokens and few typefaces. */
const INK = "#1F1B16"
const SOFT_INK = "#5A5248"
const PAPER = "#FBF7EE"
const SHEET = "#FFFDF8"
const CINNABAR = "#B4321F"
const LINE = "#D8CFBE"

export const look = {
	body: { backgroundColor: PAPER, color: INK, fontFamily: '"Be Vietnam Pro", Arial, sans-serif', margin: 0 },
	page: { maxWidth: "36rem", padding: "24px 16px" },
	market: { fontSize: "14px", fontWeight: 700, color: CINNABAR, margin: "0 0 16px" },
	title: { fontSize: "22px", lineHeight: "30px", fontWeight: 700, margin: "0 0 16px" },
	text: { fontSize: "16px", lineHeight: "24px", margin: "0 0 12px" },
	small: { fontSize: "14px", lineHeight: "20px", color: SOFT_INK, margin: "0 0 12px" },
	hint: { fontSize: "14px", lineHeight: "20px", color: SOFT_INK, margin: "12px 0" },
	sheet: {
		backgroundColor: SHEET,
		border: `2px solid ${INK}`,
		padding: "12px 16px 4px",
		margin: "0 0 16px",
	},
	heading: { fontSize: "16px", lineHeight: "24px", fontWeight: 700, margin: "0 0 8px" },
	line: { fontSize: "16px", lineHeight: "24px", margin: "0 0 4px" },
	sum: { fontSize: "16px", lineHeight: "24px", fontWeight: 700, margin: "8px 0" },
	button: {
		backgroundColor: CINNABAR,
		color: "#FFFFFF",
		fontSize: "16px",
		lineHeight: "24px",
		fontWeight: 700,
		padding: "10px 20px",
		textDecoration: "none",
	},
	rule: { borderColor: LINE, margin: "24px 0 16px" },
} satisfies Record<string, CSSProperties>
