import { randomInt } from "node:crypto"
import { expect, type Page } from "@playwright/test"
import { storeKey } from "./admin-desk"
import { wake } from "./awake"
import { market } from "./market"

/** What the checkout says of its goods. */
export function kept(page: Page) {
	const place = page.getByRole("region", { name: "Giữ hàng" })
	return {
		place,
		/** The minutes that run; without scripts they are not seen. */
		clock: place.getByText(/^Còn \d+:\d\d$/),
		again: place.getByRole("button", { name: "Giữ tiếp" }),
	}
}

export const KEPT = /Hàng trong giỏ được giữ cho bạn đến \d/
export const NOT_KEPT = /Hàng chưa được giữ riêng cho bạn/

/** Opens the checkout and is there, as somebody who means to buy: only then it can let go of what it kept. */
export async function openCheckout(page: Page, expected: RegExp): Promise<void> {
	await page.goto("/thanh-toan")
	await wake(page)
	await expect(kept(page).place).toContainText(expected, { timeout: 3_000 })
}

/** Seconds of "Còn 9:41". */
export async function secondsLeft(page: Page): Promise<number> {
	const [, minutes, seconds] = /(\d+):(\d\d)/.exec((await kept(page).clock.textContent()) ?? "") ?? []
	if (minutes === undefined) throw new Error("No time runs at the checkout.")
	return Number(minutes) * 60 + Number(seconds)
}

/** Checkouts of the same phone in other places, as they would be if somebody had them open: made without a browser. */
export async function keepElsewhere({ variantId }: { variantId: string }, phone: string, places: number) {
	// The address that the tests ask from keeps goods for all of them, and a bounded number of times.
	const elsewhere = {
		"x-market-storefront": process.env.STOREFRONT_SECRET ?? "",
		"x-forwarded-for": `198.18.${randomInt(256)}.${randomInt(1, 255)}`,
	}
	const ask = async (method: "POST" | "DELETE", path: string, body?: object) => {
		const answer = await fetch(new URL(`/store/shopping-carts${path}`, market.backend), {
			method,
			headers: {
				...elsewhere,
				"x-publishable-api-key": await storeKey(),
				"content-type": "application/json",
			},
			body: body && JSON.stringify(body),
		})
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
		return await answer.json()
	}
	const carts: { id: string; key: string }[] = []
	for (let place = 0; place < places; place += 1) {
		const { id }: { id: string } = await ask("POST", "", {})
		await ask("POST", `/${id}/lines`, { variantId, quantity: 1 })
		carts.push({ id, key: "" })
	}
	return {
		async keep() {
			for (const cart of carts) {
				const answer: { held: boolean; key?: string } = await ask("POST", `/${cart.id}/hold`, { phone })
				expect(answer.held, "goods are kept in the other place").toBe(true)
				cart.key = answer.key ?? ""
			}
		},
		async letGo() {
			for (const { id, key } of carts) if (key) await ask("DELETE", `/${id}/hold?key=${key}`)
		},
	}
}
