import { dong, formatDong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { Paper } from "./paper"
import type { PaperFacts } from "./paper-facts"

const A6 = { width: 105, height: 148, margin: 6 }
const QR_SIDE = 32

/**
 * The label that is stuck on a parcel, A6: code as letters and QR, from whom, to whom, and what the receiver pays. Names nothing that the street need not know: no goods.
 */
export async function parcelLabel(facts: PaperFacts, locale: Locale, at: Date): Promise<Buffer> {
	const { sender, receiver } = facts
	const paper = new Paper(A6, m.parcel_label_title({ code: facts.code }, { locale }), at)
	const beside = { x: 0, width: A6.width - 2 * A6.margin - QR_SIDE - 2 }
	paper.qr(facts.code, QR_SIDE)
	paper
		.text(m.parcel_paper_market({}, { locale }), { size: 9, bold: true, at: beside })
		.gap(1)
		.text(facts.code, { size: 24, bold: true, at: beside })
		.text(m.parcel_paper_order({ code: facts.orderCode }, { locale }), { size: 8, at: beside })
		.text(weightText(facts.weightGrams, locale), { size: 8, at: beside })
	if (facts.fresh) paper.text(m.parcel_paper_fresh({}, { locale }), { size: 10, bold: true, at: beside })
	if (facts.demo) paper.text(m.parcel_paper_demo({}, { locale }), { size: 7, grey: true, at: beside })
	paper.gap(Math.max(1, A6.margin + QR_SIDE + 1 - (A6.height - A6.margin - paper.left))).rule()
	paper
		.text(m.parcel_paper_from({}, { locale }), { size: 8, grey: true })
		.text(sender.name, { size: 10, bold: true, height: 9 })
		.text([sender.ward, sender.phone].filter(Boolean).join(" · "), { size: 9, height: 8 })
		.gap(1.5)
		.rule()
		.text(m.parcel_paper_to({}, { locale }), { size: 8, grey: true })
		.text(receiver.name, { size: 14, bold: true, height: 13 })
		.text(receiver.phone, { size: 13, bold: true })
		.text(receiver.address, { size: 11, height: 20 })
	if (receiver.note) {
		paper.text(m.parcel_paper_note({ note: receiver.note }, { locale }), { size: 9, height: 8 })
	}
	paper.gap(2).framed(() => cashText(paper, facts, locale))
	if (facts.carrier || facts.tracking) {
		paper.gap(1).text([facts.carrier, facts.tracking].filter(Boolean).join(" · "), { size: 9, height: 4.5 })
	}
	return await paper.bytes()
}

/** What the receiver pays and to whom, large enough to be read at the door. */
export function cashText(paper: Paper, facts: PaperFacts, locale: Locale): void {
	const inset = { x: 2, width: paper.breadth - 4 }
	if (facts.cashToCollect === 0) {
		paper.text(m.parcel_paper_no_cash({}, { locale }), { size: 13, bold: true, at: inset })
		return
	}
	const collector =
		facts.cashCollector === "producer" ? m.parcel_collector_producer : m.parcel_collector_carrier
	paper
		.text(m.parcel_paper_cash({}, { locale }), { size: 9, at: inset })
		.text(formatDong(dong(facts.cashToCollect)), { size: 22, bold: true, at: inset })
		.text(collector({}, { locale }), { size: 8, grey: true, at: inset })
}

export function weightText(grams: number, locale: Locale): string {
	const kilograms = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB", {
		maximumFractionDigits: 2,
	}).format(grams / 1000)
	return m.parcel_paper_weight({ kilograms }, { locale })
}
