import type { ReactNode } from "react"

export interface StateProps {
	title: string
	text?: ReactNode
	/** The way on: one or two buttons. */
	actions?: ReactNode
	/** Another drawing than the state's own. */
	drawing?: ReactNode
	heading?: "h1" | "h2"
}

export const DRAWING = "mx-auto h-44 w-auto sm:h-52"

/** Words, a drawing and a way on; each state is a file of its own, so that a page brings one drawing and not all. */
export function State({ title, text, actions, drawing, heading: Heading = "h2" }: StateProps) {
	return (
		<div className="mx-auto grid max-w-xl content-start justify-items-center gap-3 px-4 py-8 text-center">
			{drawing}
			<Heading className="text-2xl font-bold">{title}</Heading>
			{text && <div className="max-w-md text-ink-soft">{text}</div>}
			{actions && <div className="mt-3 flex flex-wrap justify-center gap-3">{actions}</div>}
		</div>
	)
}
