/** What the checkout page says about its hold while it is open, and when it is left. */
export const HOLD_ADDRESS = "/rieng-tu/giu-hang"
export const HOLD_FIELDS = { act: "viec", key: "khoa", phone: "dien-thoai" } as const
export const HOLD_ACTS = { hold: "giu", letGo: "buong" } as const
