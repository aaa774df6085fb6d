import { Button, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useLocale } from "./locale"

/** Why something could not be loaded, and a button to try once more. */
export function LoadProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
	const locale = useLocale()
	return (
		<div role="alert" className="flex flex-col items-start gap-y-3 px-6 py-8">
			<Text className="text-ui-fg-error">{error.message}</Text>
			<Button size="small" variant="secondary" onClick={() => onRetry()}>
				{m.admin_try_again({}, { locale })}
			</Button>
		</div>
	)
}
