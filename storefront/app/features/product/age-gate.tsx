import { m } from "@ocop/messages"
import { Button, LinkButton, Notice, useLocale } from "@ocop/ui"
import { Form } from "@remix-run/react"
import { Wine } from "lucide-react"
import { localePath } from "~/platform/locale"

/** Asks for the age before anything alcoholic is shown. The answer is kept in a cookie of this browser for a month. */
export function AgeGate({ title, problem }: { title: string; problem: string | null }) {
	const locale = useLocale()
	return (
		<div className="mx-auto max-w-xl px-4 py-12">
			<div className="printed grid justify-items-center gap-4 px-6 py-10 text-center">
				<Wine aria-hidden="true" className="size-14 text-cinnabar" strokeWidth={1.5} />
				<h1 className="text-2xl font-bold">{title}</h1>
				<p>{m.shop_age_gate_text({}, { locale })}</p>
				{problem !== null && (
					<Notice tone="warning" announce>
						<p>{problem}</p>
					</Notice>
				)}
				<div className="flex flex-wrap justify-center gap-3">
					<Form method="post">
						<input type="hidden" name="viec" value="du-tuoi" />
						<Button type="submit">{m.shop_age_gate_yes({}, { locale })}</Button>
					</Form>
					<LinkButton variant="secondary" href={localePath("/san-pham", locale)}>
						{m.shop_age_gate_no({}, { locale })}
					</LinkButton>
				</div>
			</div>
		</div>
	)
}
