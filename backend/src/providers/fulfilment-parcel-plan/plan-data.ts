import { z } from "zod"

const amount = z.number().int().min(0)

/**
 * A cart's parcel plan as its shipping method keeps it (rule 5 of docs/architecture.md): one parcel a producer, with the cart's
 * lines that travel in it. It reaches the order unchanged. Money in đồng, weight in grams.
 */
export const parcelPlanData = z
	.object({
		wardCode: z.string(),
		parcels: z
			.array(
				z.object({
					producerId: z.string(),
					zone: z.enum(["same_district", "same_province", "region", "country"]),
					weightGrams: amount,
					goods: amount,
					fee: amount,
					// Plans of orders that were made before it was said have none.
					fresh: z.boolean().default(false),
					variantIds: z.array(z.string()).min(1),
				}),
			)
			.min(1),
		fee: amount,
	})
	.refine((plan) => plan.parcels.reduce((sum, parcel) => sum + parcel.fee, 0) === plan.fee, {
		error: "a plan's fee must be the sum of its parcels' fees",
	})
export type ParcelPlanData = z.infer<typeof parcelPlanData>
