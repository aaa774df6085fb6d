import { refusal } from "./refusal.server"

/**
 * The fields of a posted form.
 *
 * @throws a 400 page when the body is no form, or a broken one
 */
export async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData()
	} catch {
		throw refusal(400, "bad_form")
	}
}
