/** The fields of an order's page, as it sends them and the route reads them. */
export const ORDER_FORM = {
	act: "viec",
	/** On the address: the question whether to cancel is asked. */
	ask: "huy",
} as const

export const ORDER_ACTS = { cancel: "huy" } as const
