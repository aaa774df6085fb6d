/** A producer as it is entered. */
export interface ProducerInput {
	code: string
	handle: string
	name: string
	name_en: string | null
	kind: "cooperative" | "cooperative_group" | "enterprise" | "household"
	ward_code: string
	former_district: string | null
	phone: string | null
	story_vi: string
	story_en: string | null
	founded_year: number | null
	/** "applied" for who comes by themselves, "approved" for who is entered from the register. */
	state: "applied" | "approved"
	demo: boolean
	picture_src: string
}
