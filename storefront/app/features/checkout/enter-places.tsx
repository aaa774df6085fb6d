import { ACTS, FIELDS } from "./fields"

/** The Enter key presses a form's first button: this one, which nobody sees, orders. It must stand before every other button of the form. */
export function EnterPlaces({ form }: { form: string }) {
	return (
		<button
			type="submit"
			form={form}
			name={FIELDS.act}
			value={ACTS.place}
			tabIndex={-1}
			aria-hidden="true"
			className="sr-only"
		/>
	)
}
