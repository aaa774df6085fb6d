import { z } from "zod"
import { listingCard, producerCard, producerRef } from "./catalogue"
import { wardRef } from "./place"
import { dayText, instantText, localisedText, picture } from "./text"

export const fairPhase = z.enum([
	"draft",
	"approved",
	"open_applications",
	"allocation",
	"published",
	"live",
	"ended",
	"reported",
	"archived",
	"cancelled",
	"stopped",
])

export const fairCard = z.object({
	handle: z.string(),
	name: localisedText,
	phase: fairPhase,
	from: dayText,
	to: dayText,
	opensAt: z.string(),
	closesAt: z.string(),
	ward: wardRef,
	venue: localisedText,
	booths: z.number().int(),
	poster: picture,
	demo: z.boolean(),
})
export type FairCard = z.infer<typeof fairCard>

const box = { x: z.number(), y: z.number(), width: z.number(), height: z.number() }
/** A fair's ground, in metres from its upper left corner. */
export const floorPlan = z.object({
	width: z.number(),
	height: z.number(),
	features: z.array(
		z.object({ kind: z.enum(["entrance", "stage", "path", "service"]), label: localisedText, ...box }),
	),
	places: z.array(z.object({ id: z.string(), label: z.string(), boothCode: z.string().nullable(), ...box })),
})
export type FloorPlan = z.infer<typeof floorPlan>

export const boothCard = z.object({
	code: z.string(),
	placeLabel: z.string().nullable(),
	title: localisedText,
	producer: producerRef,
	ward: wardRef,
	banner: picture,
	listings: z.number().int(),
})

export const fairDetail = fairCard.extend({
	description: localisedText,
	plan: floorPlan,
	boothList: z.array(boothCard),
	freshUntil: instantText.nullable(),
})
export type FairDetail = z.infer<typeof fairDetail>

export const boothDetail = boothCard.extend({
	fair: fairCard,
	story: localisedText,
	producerCard,
	products: z.array(listingCard),
	freshUntil: instantText.nullable(),
})
export type BoothDetail = z.infer<typeof boothDetail>

export const fairsPage = z.object({ fairs: z.array(fairCard), freshUntil: instantText.nullable() })
export type FairsPage = z.infer<typeof fairsPage>
