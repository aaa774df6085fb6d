import { dong, formatDong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { cashText, weightText } from "./label"
import { Paper } from "./paper"
import type { PaperFacts } from "./paper-facts"

const A5 = { width: 148, height: 210, margin: 10 }
const QR_SIDE = 34
const BREADTH = A5.width - 2 * A5.margin
const COLUMNS = {
	title: { x: 0, width: BREADTH - 66 },
	quantity: { x: BREADTH - 64, width: 36 },
	total: { x: BREADTH - 26, width: 26 },
}
const LINE = { size: 10 }
/** What stands below the goods: sums, cash, the foot. */
const BELOW = 52

/** The slip that lies in a parcel, A5: what is in it, what it costs, from whom and to whom. As many sheets as the goods need. */
export async function parcelSlip(facts: PaperFacts, locale: Locale, at: Date): Promise<Buffer> {
	const paper = new Paper(A5, m.parcel_slip_title({ code: facts.code }, { locale }), at)
	head(paper, facts, locale)
	people(paper, facts, locale)
	goods(paper, facts, locale)
	sums(paper, facts, locale)
	return await paper.bytes()
}

function head(paper: Paper, facts: PaperFacts, locale: Locale): void {
	const beside = { x: 0, width: BREADTH - QR_SIDE - 3 }
	paper.qr(facts.code, QR_SIDE)
	paper
		.text(m.parcel_paper_market({}, { locale }), { size: 10, bold: true, at: beside })
		.text(m.parcel_slip_heading({}, { locale }), { size: 16, bold: true, at: beside })
		.text(facts.code, { size: 26, bold: true, at: beside })
		.text(m.parcel_paper_order({ code: facts.orderCode }, { locale }), { size: 9, at: beside })
		.text(m.parcel_paper_placed({ day: dayText(facts.placedAt, locale) }, { locale }), {
			size: 9,
			at: beside,
		})
	if (facts.demo) paper.text(m.parcel_paper_demo({}, { locale }), { size: 8, grey: true, at: beside })
	paper.gap(Math.max(1, A5.margin + QR_SIDE + 1 - (A5.height - A5.margin - paper.left))).rule()
}

function people(paper: Paper, { sender, receiver }: PaperFacts, locale: Locale): void {
	const half = BREADTH / 2 - 2
	const from = { x: 0, width: half }
	const to = { x: BREADTH / 2 + 2, width: half }
	paper
		.row([
			[m.parcel_paper_from({}, { locale }), { size: 8, grey: true, at: from }],
			[m.parcel_paper_to({}, { locale }), { size: 8, grey: true, at: to }],
		])
		.row([
			[sender.name, { size: 10, bold: true, at: from }],
			[receiver.name, { size: 10, bold: true, at: to }],
		])
		.row([
			[[sender.ward, sender.phone].filter(Boolean).join("\n"), { size: 9, at: from }],
			[[receiver.phone, receiver.address].join("\n"), { size: 9, at: to }],
		])
	if (receiver.note) {
		paper.gap(1).text(m.parcel_paper_note({ note: receiver.note }, { locale }), { size: 9, height: 14 })
	}
	paper.gap(2).rule()
}

function goods(paper: Paper, { lines }: PaperFacts, locale: Locale): void {
	columns(paper, locale)
	for (const { title, unit, quantity, total } of lines) {
		const pieces = `${quantity} × ${unit}`
		const height = Math.max(
			paper.heightOf(title, { ...LINE, at: COLUMNS.title }),
			paper.heightOf(pieces, { ...LINE, at: COLUMNS.quantity }),
		)
		if (paper.left < height + 3) {
			paper.next()
			columns(paper, locale)
		}
		paper
			.row([
				[title, { ...LINE, at: COLUMNS.title }],
				[pieces, { ...LINE, at: COLUMNS.quantity, align: "right" }],
				[formatDong(dong(total)), { ...LINE, at: COLUMNS.total, align: "right" }],
			])
			.gap(1)
	}
	if (paper.left < BELOW) paper.next()
	paper.gap(1).rule()
}

function columns(paper: Paper, locale: Locale): void {
	const head = { size: 8, grey: true }
	paper
		.row([
			[m.parcel_slip_goods({}, { locale }), { ...head, at: COLUMNS.title }],
			[m.parcel_slip_quantity({}, { locale }), { ...head, at: COLUMNS.quantity, align: "right" }],
			[m.parcel_slip_amount({}, { locale }), { ...head, at: COLUMNS.total, align: "right" }],
		])
		.gap(1)
}

function sums(paper: Paper, facts: PaperFacts, locale: Locale): void {
	const sum = (label: string, amount: number) =>
		paper.row([
			[label, { ...LINE, at: { x: 0, width: BREADTH - 40 }, align: "right" }],
			[formatDong(dong(amount)), { ...LINE, at: { x: BREADTH - 38, width: 38 }, align: "right" }],
		])
	sum(m.parcel_slip_goods_sum({}, { locale }), facts.goods)
	sum(m.parcel_slip_fee({}, { locale }), facts.fee)
	sum(m.parcel_slip_total({}, { locale }), facts.goods + facts.fee)
	paper.gap(2).framed(() => cashText(paper, facts, locale))
	paper
		.gap(2)
		.text(weightText(facts.weightGrams, locale), { size: 8, grey: true })
		.text(m.parcel_slip_foot({ code: facts.orderCode }, { locale }), { size: 8, grey: true })
}

function dayText(at: Date, locale: Locale): string {
	return new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
		day: "2-digit",
		month: "2-digit",
		year: "numeric",
		timeZone: "Asia/Ho_Chi_Minh",
	}).format(at)
}
