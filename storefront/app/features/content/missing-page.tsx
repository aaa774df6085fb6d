import { EmptyState } from "@ocop/ui"
import { isRouteErrorResponse, useRouteError } from "@remix-run/react"
import type { ReactNode } from "react"
import { RefusalPage } from "~/features/frame/refusal-page"

interface MissingPageProps {
	title: string
	text: ReactNode
	/** The way on. */
	actions: ReactNode
}

/** What a route shows when its subject does not exist, in its own words; every other refusal in the shop's. */
export function MissingPage({ title, text, actions }: MissingPageProps) {
	const error = useRouteError()
	if (!isRouteErrorResponse(error) || error.status !== 404) return <RefusalPage />
	return (
		<div className="py-8">
			<EmptyState heading="h1" title={title} text={text} actions={actions} />
		</div>
	)
}
