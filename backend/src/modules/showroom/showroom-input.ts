import type { HoursRow } from "./weekly-hours"

/** A showroom as it is first written down. Hours: seven rows, Monday first. */
export interface ShowroomInput {
	id?: string
	code: string
	handle: string
	nameVi: string
	nameEn: string | null
	kind: string
	address: string
	/** Null leaves the English address to the rule of @ocop/geo. */
	addressEn?: string | null
	wardCode: string
	lat: number
	lon: number
	phone: string | null
	hours: HoursRow[]
	demo: boolean
}
