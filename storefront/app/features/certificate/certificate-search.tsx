import { m } from "@ocop/messages"
import { Button, TextField, useLocale } from "@ocop/ui"
import { Form } from "@remix-run/react"
import { SEARCH_FIELD_MAX } from "~/features/frame/search-box"

/** The field that takes a certificate's code or the words of a name. */
export function CertificateSearch({ action, query }: { action: string; query: string | null }) {
	const locale = useLocale()
	return (
		<Form
			role="search"
			aria-label={m.certificate_search_field({}, { locale })}
			action={action}
			className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]"
		>
			<TextField
				key={query}
				label={m.certificate_search_field({}, { locale })}
				hint={m.certificate_search_hint({}, { locale })}
				name="q"
				type="search"
				defaultValue={query ?? ""}
				maxLength={SEARCH_FIELD_MAX}
				required
				autoComplete="off"
				autoCapitalize="off"
				spellCheck={false}
			/>
			<div className="grid h-12">
				<Button type="submit">{m.certificate_search_submit({}, { locale })}</Button>
			</div>
		</Form>
	)
}
