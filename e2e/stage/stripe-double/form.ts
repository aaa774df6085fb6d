import { ApiError } from "./api-error"

/** A request's fields as Stripe's clients write them: nested names in brackets, as "metadata[order]" and "expand[0]". */
export class Form {
	private readonly fields: [name: string, value: string][]

	constructor(encoded: string) {
		this.fields = [...new URLSearchParams(encoded)]
	}

	text(name: string): string | null {
		return this.fields.find(([field]) => field === name)?.[1] ?? null
	}

	/** @throws ApiError when it is missing */
	required(name: string): string {
		const value = this.text(name)
		if (value === null || value === "") {
			throw new ApiError(400, {
				type: "invalid_request_error",
				code: "parameter_missing",
				message: `Missing required param: ${name}.`,
				param: name,
			})
		}
		return value
	}

	/** @throws ApiError when it is no whole number */
	whole(name: string): number | null {
		const value = this.text(name)
		if (value === null) return null
		if (/^-?\d+$/.test(value)) return Number(value)
		throw new ApiError(400, {
			type: "invalid_request_error",
			code: "parameter_invalid_integer",
			message: `Invalid integer: ${value}`,
			param: name,
		})
	}

	map(name: string): Record<string, string> {
		return Object.fromEntries(
			this.fields.flatMap(([field, value]) => {
				const key = field.startsWith(`${name}[`) ? /^\w+\[([^\]]+)\]$/.exec(field)?.[1] : undefined
				return key === undefined ? [] : [[key, value]]
			}),
		)
	}

	list(name: string): string[] {
		return this.fields.filter(([field]) => field.startsWith(`${name}[`)).map(([, value]) => value)
	}
}
