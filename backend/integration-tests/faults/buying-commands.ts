import { setTimeout as sleep } from "node:timers/promises"
import { type Cart, placedOrder } from "@ocop/contracts"
import fc from "fast-check"
import type { TestShop } from "../orders/test-shop"
import { visitor } from "../orders/visitor"
import { untilQuiet } from "../running/quiet"
import { type BuyingModel, GOODS, type Good, type ModelCart } from "./buying-model"
import { hold, press } from "./fault-carts"
import { mendAll, standingOf, turnsLapse, unsoundness } from "./soundness"
import { onStep, pointsOfOrdering } from "./step-faults"

export type BuyingCommand = fc.AsyncCommand<BuyingModel, TestShop>

const VISITORS = 2
const MOST_CARTS = 4
const STANDS_STILL = { looks: 4, everyMs: 30 }
// Generous: a slow machine is no finding, and a step that is never run is.
const HANGS_WITHIN_MS = 60_000

/** One of the open carts that the model has; which one is drawn. */
export abstract class OnOpenCart implements BuyingCommand {
	constructor(
		readonly name: string,
		protected readonly place: number,
	) {}

	check(model: Readonly<BuyingModel>): boolean {
		return model.carts.some(({ state }) => state === "open")
	}

	async run(model: BuyingModel, shop: TestShop): Promise<void> {
		const open = model.carts.filter(({ state }) => state === "open")
		const cart = open[this.place % open.length]
		if (!cart) return
		await this.act(cart, model, shop)
		await expectAsModelled(model, shop)
	}

	toString(): string {
		return `${this.name}(${this.place})`
	}

	protected abstract act(cart: ModelCart, model: BuyingModel, shop: TestShop): Promise<void>
}

class OpenCart implements BuyingCommand {
	constructor(private readonly visitor: number) {}

	check(model: Readonly<BuyingModel>): boolean {
		return model.carts.filter(({ state }) => state === "open").length < MOST_CARTS
	}

	async run(model: BuyingModel, shop: TestShop): Promise<void> {
		const { id } = await shop.newCart(visitor(this.visitor))
		model.carts.push({
			id,
			visitor: this.visitor,
			wants: { cake: 0, vase: 0 },
			holds: false,
			state: "open",
			link: null,
			transfer: null,
		})
	}

	toString(): string {
		return `open cart of visitor ${this.visitor}`
	}
}

class SetQuantity extends OnOpenCart {
	constructor(
		place: number,
		private readonly good: Good,
		private readonly quantity: number,
	) {
		super(`set ${good} to ${quantity} in`, place)
	}

	protected async act(cart: ModelCart, model: BuyingModel, shop: TestShop): Promise<void> {
		const before = cart.wants[this.good]
		if (before === 0 && this.quantity === 0) return
		const can = this.quantity <= model.availableTo(cart, this.good)
		const listing = shop.goods[this.good]
		const seen = await shop.view(cart.id)
		const line = seen.groups
			.flatMap((group) => group.lines)
			.find((each) => each.listing.handle === listing.handle)
		const { status } = line
			? await shop.ask("post", `/store/shopping-carts/${cart.id}/lines/${line.id}`, {
					quantity: this.quantity,
				})
			: await shop.add(cart.id, listing, this.quantity, visitor(cart.visitor))
		expect([String(this), status]).toEqual([String(this), can || this.quantity === 0 ? 200 : 409])
		if (status === 200) cart.wants[this.good] = this.quantity
		if (cart.holds) {
			// Let go for the change and held anew; after a refused change, as it was.
			cart.holds = false
			model.holdNow(cart)
		}
	}
}

class Hold extends OnOpenCart {
	protected async act(cart: ModelCart, model: BuyingModel, shop: TestShop): Promise<void> {
		const { status, data } = await hold(shop, cart.id, cart.visitor)
		expect(status).toBe(200)
		// One that stands is not judged anew: what others have bought meanwhile takes nothing from who holds.
		if (!cart.holds) model.holdNow(cart)
		expect([String(this), data.held]).toEqual([String(this), cart.holds])
	}
}

class TimePasses implements BuyingCommand {
	check(model: Readonly<BuyingModel>): boolean {
		return model.carts.some(({ holds, state }) => holds && state === "open")
	}

	async run(model: BuyingModel, shop: TestShop): Promise<void> {
		// No job runs: what is over must count for nothing by itself.
		await shop.sql(`update stock_hold set until = until - interval '11 minutes'`)
		for (const cart of model.carts) cart.holds = false
		await expectAsModelled(model, shop)
	}

	toString(): string {
		return "eleven minutes pass"
	}
}

class Reprice implements BuyingCommand {
	constructor(
		private readonly good: Good,
		private readonly price: number,
	) {}

	check(): boolean {
		return true
	}

	async run(_model: BuyingModel, shop: TestShop): Promise<void> {
		await shop.builder.reprice(shop.goods[this.good], this.price)
	}

	toString(): string {
		return `${this.good} costs ${this.price}`
	}
}

class Buy extends OnOpenCart {
	constructor(
		place: number,
		private readonly presses: number,
	) {
		super(`press ${presses} times for`, place)
	}

	protected async act(cart: ModelCart, model: BuyingModel, shop: TestShop): Promise<void> {
		const can = model.isOrderable(cart)
		const seen = await shop.view(cart.id)
		expect([String(this), seen.orderable]).toEqual([String(this), can])
		const answers = await Promise.all(Array.from({ length: this.presses }, () => press(shop, seen)))
		for (const { status } of answers) expect([String(this), status]).toEqual([String(this), can ? 201 : 409])
		expect(new Set(answers.map(({ data }) => data.code)).size).toBe(1)
		if (can) {
			cart.state = "ordered"
			const { code, token } = placedOrder.parse(answers[0]?.data)
			cart.link = { code, token }
		}
		expect((await standingOf(shop, cart.id)).orders).toBe(can ? 1 : 0)
	}
}

/** Pays what was seen before the price changed. */
class BuyAtOldPrice extends OnOpenCart {
	protected async act(cart: ModelCart, model: BuyingModel, shop: TestShop): Promise<void> {
		const seen = await shop.view(cart.id)
		const [line] = seen.groups.flatMap((group) => group.lines)
		if (!line || !model.isOrderable(cart)) return
		const good = GOODS.find((each) => shop.goods[each].handle === line.listing.handle) ?? "cake"
		await shop.builder.reprice(shop.goods[good], line.unitPrice + 1_000)
		const { status, data } = await press(shop, seen)
		expect([status, data.code]).toEqual([409, expect.stringMatching(/^cart\./)])
		expect((await standingOf(shop, cart.id)).orders).toBe(0)
	}
}

/** The process goes in the middle of an order: its locks go with it, its turn lapses, and the reconciler looks what stands. */
class KilledAt extends OnOpenCart {
	constructor(
		place: number,
		private readonly stop: number,
	) {
		super(`killed at step ${stop} with`, place)
	}

	protected async act(cart: ModelCart, model: BuyingModel, shop: TestShop): Promise<void> {
		const points = pointsOfOrdering()
		const point = points[this.stop % points.length]
		if (!point || !model.isOrderable(cart)) return
		const seen = await shop.view(cart.id)
		await standStill(shop, seen, point)
		// What runs beside the step goes on here, as it does in no process that is killed: it comes to its end before anybody looks.
		await untilQuiet((sql) => shop.sql<{ busy: number }>(sql), STANDS_STILL)
		await turnsLapse(shop)
		await mendAll(shop)
		const { orders, whole, registered } = await standingOf(shop, cart.id)
		expect([String(this), whole, registered]).toEqual([String(this), true, orders === 1])
		// Whether it came so far is the step's affair; what was held for it may be sold, held or free again.
		if (orders === 1) cart.state = "ordered"
		else cart.holds = await isHeld(shop, cart.id)
	}
}

/** Requests that stand still in the middle: nobody waits for them, and a server does not close while they are open. */
const standing: { goOn: () => void; answered: Promise<unknown> }[] = []

/** The killed go their way at last, when nobody counts any more. */
export async function letTheDeadGo(): Promise<void> {
	const gone = standing.splice(0)
	for (const { goOn } of gone) goOn()
	await Promise.allSettled(gone.map(({ answered }) => answered))
}

async function standStill(
	shop: TestShop,
	seen: Cart,
	point: { workflow: string; step: string },
): Promise<void> {
	let goOn = (): void => undefined
	const killed = new Promise((_, reject) => {
		goOn = () => reject(new Error("It was killed long ago"))
	})
	// An order may end without coming to that step.
	killed.catch(() => undefined)
	let stands = (): void => undefined
	const standsStill = new Promise<void>((resolve) => {
		stands = resolve
	})
	const fault = onStep(point, "before", () => {
		stands()
		return killed
	})
	const answered = press(shop, seen)
	standing.push({ goOn, answered })
	const tooLong = sleep(HANGS_WITHIN_MS, "too long", { ref: false })
	if ((await Promise.race([standsStill, answered, tooLong])) === "too long")
		throw new Error(`${point.step} is never run`)
	// Only for one that ended without it.
	if (!fault.wasReached()) fault.disarm()
}

async function isHeld(shop: TestShop, cartId: string): Promise<boolean> {
	const rows = await shop.sql(
		`select 1 as one from reservation_item where external_id = ? and deleted_at is null and line_item_id is null`,
		[`hold:${cartId}`],
	)
	return rows.length > 0
}

/** The tables say what the model says: nothing sold twice, held twice or lost, and every account agrees. */
export async function expectAsModelled(model: BuyingModel, shop: TestShop): Promise<void> {
	for (const good of GOODS) {
		const [counted] = await shop.sql<{ sold: number; held: number }>(
			`select coalesce(sum(r.quantity) filter (where r.line_item_id is not null), 0)::int as sold,
				coalesce(sum(r.quantity) filter (where r.line_item_id is null and h.until > now()), 0)::int as held
			from reservation_item r left join stock_hold h on r.external_id = 'hold:' || h.cart_id
			where r.inventory_item_id = ? and r.deleted_at is null`,
			[shop.goods[good].inventoryItemId],
		)
		expect([good, counted]).toEqual([good, { sold: model.sold(good), held: model.held(good) }])
		expect((model.stocked.get(good) ?? 0) - model.sold(good) - model.held(good)).toBeGreaterThanOrEqual(0)
	}
	expect(await unsoundness(shop)).toEqual([])
}

const place = fc.nat({ max: MOST_CARTS - 1 })
const good = fc.constantFrom(...GOODS)

/** Every deed that the model knows, each about as often as it is interesting. */
export const BUYING_COMMANDS: fc.Arbitrary<BuyingCommand>[] = [
	fc.nat({ max: VISITORS - 1 }).map((visitor) => new OpenCart(visitor)),
	fc
		.tuple(place, good, fc.nat({ max: 4 }))
		.map(([at, what, quantity]) => new SetQuantity(at, what, quantity)),
	fc
		.tuple(place, good, fc.integer({ min: 1, max: 3 }))
		.map(([at, what, count]) => new SetQuantity(at, what, count)),
	place.map((at) => new Hold("hold", at)),
	fc.constant(new TimePasses()),
	fc.tuple(good, fc.integer({ min: 10, max: 60 })).map(([what, price]) => new Reprice(what, price * 1_000)),
	fc.tuple(place, fc.integer({ min: 1, max: 3 })).map(([at, presses]) => new Buy(at, presses)),
	place.map((at) => new BuyAtOldPrice("old price for", at)),
	fc.tuple(place, fc.nat({ max: 60 })).map(([at, stop]) => new KilledAt(at, stop)),
]

const BEGINNING: readonly { good: Good; quantity: number }[] = [
	{ good: "cake", quantity: 2 },
	{ good: "vase", quantity: 1 },
	{ good: "cake", quantity: 3 },
]

/** Three carts with goods in them, so that every sequence has something to deal with from its first deed on. */
export async function begin(model: BuyingModel, shop: TestShop): Promise<void> {
	for (const [place, { good, quantity }] of BEGINNING.entries()) {
		await new OpenCart(place % VISITORS).run(model, shop)
		await new SetQuantity(place, good, quantity).run(model, shop)
	}
}
