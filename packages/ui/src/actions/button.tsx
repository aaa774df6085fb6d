import type { ComponentPropsWithoutRef, ReactNode } from "react"
import { type LinkProps, useLink } from "../context/link"

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger"
export type ButtonSize = "md" | "lg"

interface ButtonLook {
	/** One primary action a screen; `quiet` for what stands in a text or a row. */
	variant?: ButtonVariant
	size?: ButtonSize
	/** Takes the width of its box: on phones, under a form. */
	wide?: boolean
	icon?: ReactNode
}

const SHAPE =
	"inline-flex items-center justify-center gap-2 rounded-cut-sm border-2 text-center font-semibold no-underline disabled:cursor-not-allowed disabled:border-line disabled:bg-wash disabled:text-ink-soft disabled:shadow-none aria-disabled:opacity-60"

const VARIANTS: Record<ButtonVariant, string> = {
	primary: "border-ink bg-cinnabar text-on-fill shadow-print-ink pressable hover:bg-cinnabar-deep",
	secondary: "border-ink bg-raised text-ink shadow-print-sm pressable hover:bg-wash",
	quiet: "border-transparent text-cinnabar underline-offset-4 hover:underline hover:decoration-2",
	danger:
		"border-cinnabar-deep bg-raised text-cinnabar-deep shadow-print-sm pressable hover:bg-cinnabar-wash",
}

const SIZES: Record<ButtonSize, string> = {
	md: "min-h-11 px-4 py-2 text-base",
	lg: "min-h-13 px-6 py-3 text-lg",
}

/** The classes of a button, for an element that this package does not draw. */
export function buttonClass({ variant = "primary", size = "md", wide = false }: ButtonLook = {}): string {
	return [SHAPE, VARIANTS[variant], SIZES[size], wide ? "w-full" : ""].filter(Boolean).join(" ")
}

type ButtonProps = ButtonLook & Omit<ComponentPropsWithoutRef<"button">, "className">

/** A button that acts. Without a `type` it does not submit. */
export function Button({ variant, size, wide, icon, children, type = "button", ...rest }: ButtonProps) {
	return (
		<button type={type} className={buttonClass({ variant, size, wide })} {...rest}>
			{icon}
			{children}
		</button>
	)
}

/** A button's look on a link: it goes somewhere. */
export function LinkButton({
	variant,
	size,
	wide,
	icon,
	children,
	...rest
}: ButtonLook & Omit<LinkProps, "className">) {
	const Link = useLink()
	return (
		<Link className={buttonClass({ variant, size, wide })} {...rest}>
			{icon}
			{children}
		</Link>
	)
}
