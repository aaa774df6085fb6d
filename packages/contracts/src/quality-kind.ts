import { z } from "zod"

/** The papers beside an OCOP certificate that the programme knows (docs/domain.md, "quality certificate"). */
export const qualityKind = z.enum([
	"VIETGAP",
	"GLOBALGAP",
	"ORGANIC",
	"HACCP",
	"ISO22000",
	"GMP",
	"FOOD_SAFETY",
	"IP",
])
export type QualityKind = z.infer<typeof qualityKind>
