/** The fields of the checkout form, as the page sends them and the action reads them. */
export const FIELDS = {
	act: "viec",
	name: "ten",
	phone: "dien-thoai",
	email: "thu-dien-tu",
	wardText: "xa-tim",
	ward: "xa",
	street: "duong",
	note: "ghi-chu",
	payment: "tra-tien",
	consent: "dong-y",
	/** The total the shopper saw, in đồng. */
	seenTotal: "tong-da-xem",
	/** The ward whose fee stood on the page. */
	seenWard: "xa-da-tinh",
} as const

export const ACTS = { findWard: "tim-xa", place: "dat" } as const

/** The act of a button that sets a line to what is left, zero to take it out: "dong:item_01:3". */
export function lineAct(lineId: string, quantity: number): string {
	return `dong:${lineId}:${quantity}`
}

export type TypedField = "name" | "phone" | "email" | "wardText" | "ward" | "street" | "note" | "payment"
/** What stands in the form: always as typed, also when it is wrong. */
export type Typed = Record<TypedField, string> & { consent: boolean }
export type FieldErrors = Partial<Record<TypedField | "consent", string>>

export const NOTHING_TYPED: Typed = {
	name: "",
	phone: "",
	email: "",
	wardText: "",
	ward: "",
	street: "",
	note: "",
	payment: "",
	consent: false,
}
