/** The operator of the demo market at the admin API: prepares what is to be measured. */
export class OperatorDesk {
	#url
	#token

	constructor(url, token) {
		this.#url = url
		this.#token = token
	}

	static async open(backendUrl) {
		const response = await fetch(`${backendUrl}/auth/user/emailpass`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ email: "operator@demo.ocop.local", password: "ocop-demo" }),
		})
		if (!response.ok) throw new Error(`The operator cannot log in: ${response.status}`)
		return new OperatorDesk(backendUrl, (await response.json()).token)
	}

	async regionId() {
		return (await this.#ask("GET", "/admin/regions")).regions[0].id
	}

	/**
	 * Goods that can be bought, each of one variant and one inventory item.
	 * @returns {Promise<{variantId: string, producerId: string, price: number, inventoryItemId: string, locationId: string}[]>}
	 */
	async goods(storeHeaders, count) {
		const response = await fetch(`${this.#url}/store/catalogue?in_stock=true&group=CRAFT`, {
			headers: storeHeaders,
		})
		const { listings } = await response.json()
		const online = await this.#onlineLocation()
		const found = []
		for (const { handle, kind, price } of listings) {
			if (kind !== "goods" || found.length === count) continue
			const { products } = await this.#ask(
				"GET",
				`/admin/products?handle=${handle}&fields=id,variants.id,producer.id,variants.inventory_items.inventory_item_id`,
			)
			const variant = products[0].variants[0]
			const [item] = variant.inventory_items
			found.push({
				variantId: variant.id,
				producerId: products[0].producer.id,
				price,
				inventoryItemId: item.inventory_item_id,
				locationId: online,
			})
		}
		return found
	}

	/** The one place that is linked to the channel; showrooms are not. */
	async #onlineLocation() {
		const { stock_locations: places } = await this.#ask(
			"GET",
			"/admin/stock-locations?limit=500&fields=id,sales_channels.id",
		)
		return places.find(({ sales_channels: channels }) => channels?.length > 0).id
	}

	async setStock({ inventoryItemId, locationId }, pieces) {
		await this.#ask("POST", `/admin/inventory-items/${inventoryItemId}/location-levels/${locationId}`, {
			stocked_quantity: pieces,
		})
	}

	async #ask(method, path, body) {
		const response = await fetch(`${this.#url}${path}`, {
			method,
			headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
			body: body === undefined ? undefined : JSON.stringify(body),
		})
		if (!response.ok)
			throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
		return await response.json()
	}
}
