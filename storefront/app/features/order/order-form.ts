/** The fields of an order's page, as it sends them and the route reads them. */
export const ORDER_FORM = {
	act: "viec",
	/** On the address: the question whether to cancel is asked. */
	ask: "huy",
	/** On the address: an account for refunds was taken. */
	accountTaken: "da-nhan-tk",
	/** On the address: a bank led back and had not confirmed the card. */
	unconfirmed: "chua-xac-nhan",
} as const

export const ORDER_ACTS = { cancel: "huy", check: "kiem-tra", account: "tai-khoan" } as const
