import type { MedusaRequest } from "@medusajs/framework/http"
import type { z } from "zod"
import { MarketError } from "../../market-error"

const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_HANDLE = 160

/**
 * The query of a request, checked. Repeated keys, keys that the contract does not know and values out of bounds are refused.
 *
 * @throws ZodError, answered with 400
 */
export function queryOf<Schema extends z.ZodType>(request: MedusaRequest, schema: Schema): z.output<Schema> {
	return schema.parse(request.query)
}

/** @throws ZodError, answered with 400 */
export function bodyOf<Schema extends z.ZodType>(
	request: MedusaRequest<unknown>,
	schema: Schema,
): z.output<Schema> {
	return schema.parse(request.body ?? {})
}

/**
 * The handle in a request's path.
 *
 * @throws MarketError 404 when it cannot be one, so that nothing odd ever reaches a query
 */
export function handleOf(request: MedusaRequest): string {
	const handle = request.params.handle ?? ""
	if (handle.length > LONGEST_HANDLE || !HANDLE.test(handle)) throw new MarketError("not_found", 404)
	return handle
}
