export const STOREFRONT_SECRET = "the-secret-of-the-storefront-in-tests"

/** Far more than other tests need, and few enough to reach. */
export const CARTS_A_MINUTE = 150
