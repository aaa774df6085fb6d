import { Container, Heading, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { RegisterFile } from "../../certification/register-answers"
import { formatInstant, useLocale } from "../locale"
import { actSentence } from "./act-sentence"

/** The audit rows of a certified product: who did what, when. */
export function ActList({ acts }: { acts: RegisterFile["acts"] }) {
	const locale = useLocale()
	return (
		<Container>
			<Heading level="h2">{m.admin_acts({}, { locale })}</Heading>
			{acts.length === 0 ? (
				<Text size="small" className="mt-2 text-ui-fg-subtle">
					{m.admin_no_acts({}, { locale })}
				</Text>
			) : (
				<ol className="mt-2 flex flex-col gap-y-2">
					{acts.map((act) => (
						<li key={act.id}>
							<Text size="xsmall" className="text-ui-fg-subtle">
								{formatInstant(act.at, locale)}
							</Text>
							<Text size="small" className="break-words">
								{actSentence(act, locale)}
							</Text>
						</li>
					))}
				</ol>
			)}
		</Container>
	)
}
