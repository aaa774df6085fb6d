export const STOREFRONT_SECRET = "the-secret-of-the-storefront-in-tests"

/** For suites that test something else: how fast a test runs must not decide whether it is refused. */
export const NEVER_TOO_OFTEN = {
	SEARCH_LIMIT_PER_MINUTE: "100000",
	LOOKUP_LIMIT_PER_MINUTE: "100000",
	ORDER_LIMIT_PER_MINUTE: "100000",
	CART_LIMIT_PER_MINUTE: "100000",
}

/** Few enough for one test to reach. */
export const CARTS_A_MINUTE = 150
