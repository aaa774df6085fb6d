import { useRouteError } from "@remix-run/react"
import { type ComponentType, lazy, Suspense } from "react"
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
	// This is how a browser says that nothing came; what the server itself throws arrives as an answer.
	if (useRouteError() instanceof TypeError) return <LostLinePage />
	return (
		<Suspense>
			<Page />
		</Suspense>
	)
}
