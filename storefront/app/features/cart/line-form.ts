/** The fields of a cart line's form, as the page sends them and the action reads them. */
export const LINE_FORM = {
	act: "viec",
	remove: "bo",
	set: "doi",
	line: "dong",
	quantity: "so-luong",
	back: "ve",
	backToCheckout: "thanh-toan",
} as const
