import { z } from "zod"

export const wardRef = z.object({
	code: z.string(),
	/** With its type: "Xã Bát Tràng". */
	name: z.string(),
	provinceCode: z.string(),
	provinceName: z.string(),
	/** A label for searching, never an address level; null outside Hanoi. */
	formerDistrict: z.object({ slug: z.string(), name: z.string() }).nullable(),
})
export type WardRef = z.infer<typeof wardRef>

/** How far a parcel travels, nearest first; "district" is the former one. */
export const deliveryZone = z.enum(["same_district", "same_province", "region", "country"])
