import { m } from "@ocop/messages"
import { Notice, useLocale } from "@ocop/ui"

/** What is different from what the shopper last saw. */
export function Changes({ changes }: { changes: string[] }) {
	const locale = useLocale()
	if (changes.length === 0) return null
	return (
		<div className="mt-4">
			<Notice tone="warning" title={m.checkout_changes_title({}, { locale })} announce>
				<ul className="list-disc pl-5">
					{changes.map((change) => (
						<li key={change}>{change}</li>
					))}
				</ul>
			</Notice>
		</div>
	)
}
