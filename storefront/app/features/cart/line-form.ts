/** The fields of a cart line's form, as the page sends them and the action reads them. */
export const LINE_FORM = {
	act: "viec",
	remove: "bo",
	set: "doi",
	line: "dong",
	quantity: "so-luong",
} as const

/** Where the buy form stands on a product's page. */
export const BUY_PLACE = "mua"

/** The fields of the buy form. `key` names the form that was shown, so that sending it again puts nothing in twice. */
export const BUY_FORM = { quantity: "so-luong", key: "khoa-phieu" } as const
