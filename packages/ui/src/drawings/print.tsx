import type { ReactNode } from "react"

export interface DrawingProps {
	/** Size and place; the colours are the drawing's own tokens. */
	className?: string
}

interface PrintProps extends DrawingProps {
	/** The colour blocks, without outlines. */
	colours: ReactNode
	/** The ink block, printed last. */
	lines: ReactNode
}

/** A print from two runs of the press: colours first, a hair beside the ink that follows. Says nothing to those who listen. */
export function Print({ colours, lines, className }: PrintProps) {
	return (
		<svg aria-hidden="true" viewBox="0 0 220 170" className={className}>
			<g transform="translate(3 2.5)">{colours}</g>
			<g className="fill-none stroke-ink" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
				{lines}
			</g>
		</svg>
	)
}
