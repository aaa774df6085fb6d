import { foldText } from "@ocop/domain"
import { formerWardsOf } from "./former-wards"
import { HANOI_CODE, provinceOf, provinces } from "./provinces"
import { withoutTitle } from "./unit-name"
import { type Ward, wardsOf } from "./wards"

/** Under which of its names a ward was found, closest to the ward first. */
export const LABEL_KINDS = ["ward", "former_ward", "former_district", "province"] as const
export type LabelKind = (typeof LABEL_KINDS)[number]

/** A name that leads to a ward, folded once so that searching only compares. */
export interface WardLabel {
	readonly kind: LabelKind
	/** As people write it: "Phường Hàng Bạc". */
	readonly text: string
	/** Folded, with the title: "phuong hang bac". */
	readonly folded: string
	/** Folded, without it: "hang bac". */
	readonly bare: string
	readonly words: readonly string[]
}

/** A ward with every name that leads to it. */
export interface LabelledWard {
	readonly ward: Ward
	readonly labels: readonly WardLabel[]
	/** Words that may stand beside a label in a query: the ward's name, former district and province. */
	readonly surroundings: readonly string[]
}

let built: ReadonlyMap<string, readonly LabelledWard[]> | null = null

/** Every ward with its labels, by province, Hanoi first. Built on first use: many who look up a code never search. */
export function labelledWards(): ReadonlyMap<string, readonly LabelledWard[]> {
	built ??= new Map(provinces().map(({ code }) => [code, labelProvince(code)]))
	return built
}

function labelProvince(provinceCode: string): LabelledWard[] {
	const province = provinceOf(provinceCode)
	const provinceLabel = province && label("province", province.fullName)
	return wardsOf(provinceCode).map((ward) => {
		const labels = [label("ward", ward.fullName)]
		if (provinceCode === HANOI_CODE) labels.push(...formerLabels(ward))
		if (provinceLabel) labels.push(provinceLabel)
		const surroundings = [ward.fullName, ward.formerDistrict?.name ?? "", province?.fullName ?? ""]
		return { ward, labels, surroundings: wordsOf(foldText(surroundings.join(" "))) }
	})
}

function formerLabels(ward: Ward): WardLabel[] {
	const formerWards = formerWardsOf(ward.code).map(({ fullName, within }) => {
		const plain = label("former_ward", fullName)
		if (within === null) return plain
		return {
			...plain,
			text: `${fullName} (${within})`,
			words: [...plain.words, ...wordsOf(foldText(within))],
		}
	})
	return ward.formerDistrict
		? [...formerWards, label("former_district", ward.formerDistrict.name)]
		: formerWards
}

function label(kind: LabelKind, text: string): WardLabel {
	const folded = foldText(text)
	return { kind, text, folded, bare: foldText(withoutTitle(text)), words: wordsOf(folded) }
}

function wordsOf(folded: string): string[] {
	return folded.split(" ").filter((word) => word !== "")
}
