/** Buyers against the store API: ours, and the sequence that a shop on Medusa's own routes sends. */

const WARD = "00004"
const CONSENT_TEXT_VERSION = "2026-11"

/**
 * @typedef {object} Goods
 * @property {string} variantId
 * @property {string} producerId
 * @property {number} price in đồng
 *
 * @typedef {object} Counter where a purchase is made
 * @property {string} backendUrl
 * @property {Record<string, string>} headers
 */

/** An answer with its status; a refusal is an answer too. */
async function ask({ backendUrl, headers }, method, path, body) {
	const response = await fetch(`${backendUrl}${path}`, {
		method,
		headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
		body: body === undefined ? undefined : JSON.stringify(body),
	})
	const text = await response.text()
	return { status: response.status, body: text === "" ? null : JSON.parse(text) }
}

async function expectOk(counter, method, path, body) {
	const answer = await ask(counter, method, path, body)
	if (answer.status >= 300)
		throw new Error(
			`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 300)}`,
		)
	return answer.body
}

/** Each shopper has a phone of their own, so that no limit of one phone is measured. */
function phoneOf(shopper) {
	return `09${String(10_000_000 + (shopper % 80_000_000)).padStart(8, "0")}`
}

/** A cart with one piece, ready to be ordered. */
export async function fillCart(counter, goods) {
	const cart = await expectOk(counter, "POST", "/store/shopping-carts", {})
	await expectOk(counter, "POST", `/store/shopping-carts/${cart.id}/lines`, {
		variantId: goods.variantId,
		quantity: 1,
	})
	const quoted = await expectOk(counter, "GET", `/store/shopping-carts/${cart.id}?ward_code=${WARD}`)
	return { id: cart.id, total: quoted.delivery.total }
}

/** Orders a cart; answered with 201 and a code, or with a refusal in words. */
export async function order(counter, cart, shopper) {
	return await ask(counter, "POST", `/store/shopping-carts/${cart.id}/place`, {
		contact: { name: "Nguyễn Thị Đo", phone: phoneOf(shopper), email: null },
		address: { wardCode: WARD, street: "Số 1 phố Đo Lường", note: null },
		consent: { textVersion: CONSENT_TEXT_VERSION, accepted: true },
		payment: "cash_on_delivery",
		expectedTotal: cart.total,
		locale: "vi",
	})
}

/** A whole purchase by our routes. */
export async function buy(counter, goods, shopper) {
	const { status, body } = await order(counter, await fillCart(counter, goods), shopper)
	if (status !== 201)
		throw new Error(`An order was refused with ${status}: ${JSON.stringify(body).slice(0, 300)}`)
}

/** The same purchase by Medusa's routes: cart, line, address, delivery, payment, completion. */
export async function buyStock(counter, goods, shopper, { regionId }) {
	const { cart } = await expectOk(counter, "POST", "/store/carts", { region_id: regionId })
	const path = `/store/carts/${cart.id}`
	await expectOk(counter, "POST", `${path}/line-items`, { variant_id: goods.variantId, quantity: 1 })
	const address = {
		first_name: "Nguyễn Thị Đo",
		last_name: "",
		phone: phoneOf(shopper),
		address_1: "Số 1 phố Đo Lường",
		city: "Hà Nội",
		country_code: "vn",
	}
	await expectOk(counter, "POST", path, {
		email: `shopper-${shopper}@demo.ocop.local`,
		shipping_address: address,
		billing_address: address,
	})
	const { shipping_options: options } = await expectOk(
		counter,
		"GET",
		`/store/shipping-options?cart_id=${cart.id}`,
	)
	await expectOk(counter, "POST", `${path}/shipping-methods`, {
		option_id: options[0].id,
		data: planOf(goods),
	})
	const { payment_collection: collection } = await expectOk(counter, "POST", "/store/payment-collections", {
		cart_id: cart.id,
	})
	await expectOk(counter, "POST", `/store/payment-collections/${collection.id}/payment-sessions`, {
		provider_id: "pp_system_default",
	})
	const completed = await expectOk(counter, "POST", `${path}/complete`)
	if (completed.type !== "order")
		throw new Error(`The stock completion answered ${completed.type}: ${completed.error?.message}`)
}

function planOf({ producerId, variantId, price }) {
	const fee = 22_000
	return {
		wardCode: WARD,
		parcels: [
			{ producerId, zone: "same_province", weightGrams: 500, goods: price, fee, variantIds: [variantId] },
		],
		fee,
	}
}
