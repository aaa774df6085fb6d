interface LanternIconProps {
	className?: string
	strokeWidth?: number
}

/** A silk lantern in the line of the other icons: where lanterns hang there is a fair. */
export function LanternIcon({ className, strokeWidth = 2 }: LanternIconProps) {
	return (
		<svg
			aria-hidden="true"
			viewBox="0 0 24 24"
			className={`fill-none stroke-current ${className ?? ""}`}
			strokeWidth={strokeWidth}
			strokeLinecap="round"
			strokeLinejoin="round"
		>
			<path d="M12 2v2.5M8.5 4.5h7M8.5 4.5C3 8.5 3 13 8.5 17h7c5.5-4 5.5-8.5 0-12.5M9 17v1.5h6V17M12 18.5V22M10.5 20v1.5M13.5 20v1.5" />
			<path d="M11 4.5c-2.3 4-2.3 8.5 0 12.5M13 4.5c2.3 4 2.3 8.5 0 12.5" />
		</svg>
	)
}
