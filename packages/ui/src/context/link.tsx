import {
	type ComponentPropsWithoutRef,
	type ComponentType,
	createContext,
	type ReactNode,
	useContext,
} from "react"

export type LinkProps = Omit<ComponentPropsWithoutRef<"a">, "href"> & { href: string }

/** What draws a link: a plain anchor, or the application's own that navigates without a reload. */
export type LinkComponent = ComponentType<LinkProps>

function Anchor({ children, ...rest }: LinkProps) {
	return <a {...rest}>{children}</a>
}

const LinkContext = /* @__PURE__ */ createContext<LinkComponent>(Anchor)

/** Gives every component below the application's link (for Remix: one that hands `href` on as `to`). */
export function LinkProvider({ link, children }: { link: LinkComponent; children: ReactNode }) {
	return <LinkContext.Provider value={link}>{children}</LinkContext.Provider>
}

/** The link component of the application around. */
export function useLink(): LinkComponent {
	return useContext(LinkContext)
}
