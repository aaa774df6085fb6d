interface Tables {
	sql(statement: string, values?: string[]): Promise<unknown>
}

/** Leaves the tables as a process does that is killed after Medusa's order and before ours. */
export async function forgetRegistration(tables: Tables, code: string): Promise<void> {
	const its = `(select parcel.id from parcel join placed_order on placed_order.id = placed_order_id where placed_order.code = ?)`
	await tables.sql(`alter table parcel_event disable trigger user`)
	await tables.sql(`delete from parcel_event where parcel_id in ${its}`, [code])
	await tables.sql(`alter table parcel_event enable trigger user`)
	await tables.sql(`delete from parcel where id in ${its}`, [code])
	await tables.sql(`delete from placed_order where code = ?`, [code])
	await tables.sql(`update cart_placing set open = true, held_until = now() where code = ?`, [code])
}
