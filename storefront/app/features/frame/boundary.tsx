import { useRouteError } from "@remix-run/react"
import { type ComponentType, lazy, Suspense } from "react"
import { isLostLine } from "./lost-line"
import { LostLinePage } from "./lost-line-page"

/** A page for what goes wrong: fetched only then. When it cannot be fetched, the words that came with the first page must do. */
export function whenNeeded(load: () => Promise<ComponentType>) {
	return lazy(async (): Promise<{ default: ComponentType }> => {
		try {
			return { default: await load() }
		} catch {
			return { default: LostLinePage }
		}
	})
}

/** What an error boundary shows: `page`, or that the line was lost. */
export function Boundary({ page: Page }: { page: ComponentType }) {
	if (isLostLine(useRouteError())) return <LostLinePage />
	return (
		<Suspense>
			<Page />
		</Suspense>
	)
}
