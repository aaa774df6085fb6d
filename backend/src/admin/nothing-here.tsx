import { Text } from "@medusajs/ui"

/** Says that a list is empty, and when something appears in it. */
export function NothingHere({ title, hint }: { title: string; hint?: string }) {
	return (
		<div className="px-6 py-8">
			<Text weight="plus">{title}</Text>
			{hint ? (
				<Text size="small" className="text-ui-fg-subtle">
					{hint}
				</Text>
			) : null}
		</div>
	)
}
