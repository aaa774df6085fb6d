import { m } from "@ocop/messages"
import { Button, Notice, TextField, useLocale } from "@ocop/ui"
import { Form } from "@remix-run/react"

interface LookupAnswer {
	typed: { code: string; phone: string }
	errors: { code?: string | undefined; phone?: string | undefined }
	/** No order belongs to this pair. */
	unknown: boolean
}

/** The way back to an order without its secret link. */
export function OrderLookupPage({ answer }: { answer: LookupAnswer | null }) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-xl px-4 py-8">
			<h1 className="text-2xl font-bold">{m.checkout_lookup_title({}, { locale })}</h1>
			<p className="mt-2 text-ink-soft">{m.checkout_lookup_text({}, { locale })}</p>
			{answer?.unknown && (
				<div className="mt-4">
					<Notice tone="warning" announce>
						<p>{m.checkout_lookup_unknown({}, { locale })}</p>
					</Notice>
				</div>
			)}
			<Form method="post" noValidate className="sheet mt-5 grid gap-4 p-4 sm:p-5">
				<TextField
					label={m.checkout_order_code({}, { locale })}
					hint={m.checkout_lookup_code_hint({}, { locale })}
					name="ma"
					defaultValue={answer?.typed.code}
					error={answer?.errors.code}
					autoComplete="off"
					autoCapitalize="characters"
					maxLength={40}
					required
				/>
				<TextField
					label={m.checkout_phone({}, { locale })}
					name="dien-thoai"
					type="tel"
					inputMode="tel"
					defaultValue={answer?.typed.phone}
					error={answer?.errors.phone}
					autoComplete="tel"
					maxLength={30}
					required
				/>
				<Button type="submit" size="lg">
					{m.checkout_lookup_submit({}, { locale })}
				</Button>
			</Form>
		</div>
	)
}
