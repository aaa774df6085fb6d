import { type Day, dayAt } from "./day"
import {
	type CommissionRule,
	chargesOf,
	commissionOn,
	isOnTransport,
	type ProducerKind,
	type RatedBase,
	type SupplyKind,
	supplyOf,
	type WithholdingLaw,
	withholdingOn,
} from "./fees"
import {
	balanced,
	CARRIER,
	claim,
	type LedgerEntry,
	type LedgerEvent,
	negationOf,
	type Party,
	PLATFORM,
	TAX_INCOME,
	TAX_VAT,
} from "./ledger"
import { type Dong, sumDong } from "./money"

/** A parcel as its money is booked. Amounts in đồng, as the shopper pays them. */
export interface ParcelToBook {
	id: string
	producer: { id: string; kind: ProducerKind | null }
	/** What its lines cost; subgroup null when it is not known any more. Only the sale is computed from them. */
	lines: readonly { gross: Dong; subgroup: string | null }[]
	goods: Dong
	fee: Dong
	/** Who carries it to the shopper and takes what is paid at the door. */
	deliveredBy: "producer" | "carrier"
	/** What is taken at the door; zero when it was paid before. */
	cashToCollect: Dong
}

/** An order as its money is booked. Its rates are those of the day on which it was placed, whenever it is booked. */
export interface OrderToBook {
	orderId: string
	placedAt: Date
	parcels: readonly ParcelToBook[]
}

/** The dated tables that an order is booked by. */
export interface SettlementRates {
	commission: readonly CommissionRule[]
	withholding: readonly WithholdingLaw[]
}

/**
 * What a placed order owes: the shopper everything; to each producer its goods, less commission and the taxes that are kept back; and to who
 * delivers, the delivery.
 *
 * @throws RangeError when a rate is not known for the day, or a parcel's goods are not worth what its lines cost
 */
export function placedEvent(order: OrderToBook, rates: SettlementRates): LedgerEvent {
	const day = dayAt(order.placedAt)
	return balanced({
		key: `placed:${order.orderId}`,
		name: "placed",
		orderId: order.orderId,
		parcelId: null,
		at: order.placedAt,
		entries: order.parcels.flatMap((parcel) => [
			...goodsEntries(order, parcel, rates, day),
			...shippingEntries(order, parcel, rates, day),
		]),
	})
}

/**
 * A parcel reached its shopper. What was paid at the door lies with who took it, who owes it from then on: a producer owes by it the
 * commission on its own goods. Where another delivered it than was thought when it was placed, the delivery is booked over.
 *
 * @param standing what is booked of this parcel
 */
export function deliveredEvent(
	order: OrderToBook,
	parcel: ParcelToBook,
	standing: readonly LedgerEntry[],
	rates: SettlementRates,
	at: Date,
): LedgerEvent {
	const booked = standing.filter(isOfShipping)
	const asDelivered = shippingEntries(order, parcel, rates, dayAt(order.placedAt))
	const asThought = booked.some(
		({ kind, party }) => kind === "shipping" && isSame(party, delivererOf(parcel)),
	)
	return balanced({
		key: `delivered:${parcel.id}`,
		name: "delivered",
		orderId: order.orderId,
		parcelId: parcel.id,
		at,
		entries: [
			...(asThought || parcel.fee === 0 ? [] : [...negationOf(booked), ...asDelivered]),
			...claim(delivererOf(parcel), shopperOf(order.orderId), {
				kind: "cash_collected",
				amount: parcel.cashToCollect,
				parcelId: parcel.id,
				rule: null,
			}),
		],
	})
}

/**
 * A parcel that is not sold after all: what stands of it is taken back as it was booked, never computed anew, because rates may have changed.
 * What was paid stays, and is owed to the shopper.
 *
 * @param standing what is booked of this parcel
 */
export function droppedEvent(
	name: "cancelled" | "returned",
	parcel: { id: string; orderId: string },
	standing: readonly LedgerEntry[],
	at: Date,
): LedgerEvent {
	return balanced({
		key: `${name}:${parcel.id}`,
		name,
		orderId: parcel.orderId,
		parcelId: parcel.id,
		at,
		entries: negationOf(standing.filter((entry) => entry.parcelId === parcel.id)),
	})
}

/** The shopper's account of an order. */
export function shopperOf(orderId: string): Party {
	return { kind: "shopper", id: orderId }
}

function goodsEntries(
	order: OrderToBook,
	parcel: ParcelToBook,
	{ commission, withholding }: SettlementRates,
	day: Day,
): LedgerEntry[] {
	const { id: parcelId, producer, lines, goods } = parcel
	const cost = sumDong(lines.map(({ gross }) => gross))
	if (cost !== goods)
		throw new RangeError(`Parcel ${parcelId} is worth ${goods} đồng, its lines cost ${cost}`)
	const seller: Party = { kind: "producer", id: producer.id }
	const charged = lines.map(({ gross, subgroup }) => ({
		base: gross,
		rate: commissionOn(commission, { subgroup, producerKind: producer.kind }, day),
	}))
	return [
		...claim(shopperOf(order.orderId), seller, {
			kind: "sale",
			amount: goods,
			parcelId,
			rule: null,
		}),
		...chargesOf(charged).flatMap((charge) =>
			claim(seller, PLATFORM, { kind: "commission", parcelId, ...charge }),
		),
		...withheldEntries(
			parcel,
			lines.map(({ gross, subgroup }) => ({ base: gross, supply: supplyOf(subgroup) })),
			withholding,
			day,
		),
	]
}

function shippingEntries(
	order: OrderToBook,
	parcel: ParcelToBook,
	{ withholding }: SettlementRates,
	day: Day,
): LedgerEntry[] {
	const { id: parcelId, fee, deliveredBy } = parcel
	return [
		...claim(shopperOf(order.orderId), delivererOf(parcel), {
			kind: "shipping",
			amount: fee,
			parcelId,
			rule: null,
		}),
		// A carrier declares its own taxes; a household that carries its goods itself is paid for transport.
		...(deliveredBy === "producer"
			? withheldEntries(parcel, [{ base: fee, supply: "transport" }], withholding, day)
			: []),
	]
}

function withheldEntries(
	{ id: parcelId, producer }: ParcelToBook,
	parts: readonly { base: Dong; supply: SupplyKind | null }[],
	laws: readonly WithholdingLaw[],
	day: Day,
): LedgerEntry[] {
	const vat: RatedBase[] = []
	const income: RatedBase[] = []
	for (const { base, supply } of parts) {
		const withheld = withholdingOn(laws, producer.kind, supply, day)
		if (!withheld) continue
		vat.push({ base, rate: withheld.vat })
		income.push({ base, rate: withheld.income })
	}
	const seller: Party = { kind: "producer", id: producer.id }
	const kept = (parts: readonly RatedBase[], authority: Party) =>
		chargesOf(parts).flatMap((charge) =>
			claim(seller, authority, { kind: "withholding", parcelId, ...charge }),
		)
	return [...kept(vat, TAX_VAT), ...kept(income, TAX_INCOME)]
}

/** What was booked for the delivery of a parcel, with what was kept back of it. */
function isOfShipping({ kind, rule }: LedgerEntry): boolean {
	return kind === "shipping" || (kind === "withholding" && rule !== null && isOnTransport(rule))
}

function delivererOf({ deliveredBy, producer }: ParcelToBook): Party {
	return deliveredBy === "carrier" ? CARRIER : { kind: "producer", id: producer.id }
}

function isSame(a: Party, b: Party): boolean {
	return a.kind === b.kind && a.id === b.id
}
