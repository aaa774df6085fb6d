import { Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useLocale } from "../locale"

/** Stars in words and signs; potential five is four with a word beside (invariant 2). */
export function Stars({ stars, potentialFive }: { stars: number; potentialFive: boolean }) {
	const locale = useLocale()
	return (
		<Text size="small" leading="compact" as="span">
			<span aria-hidden className="text-ui-tag-orange-icon">
				{"★".repeat(stars)}
			</span>{" "}
			{m.admin_stars({ stars }, { locale })}
			{potentialFive ? ` · ${m.admin_potential_five({}, { locale })}` : ""}
		</Text>
	)
}
