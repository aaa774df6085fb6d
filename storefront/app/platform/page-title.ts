import { type Locale, m } from "@ocop/messages"
import type { MetaDescriptor } from "@remix-run/node"

/** Title and description of a page; the shop's name stands behind the page's own. */
export function pageTitle(title: string | undefined, locale: Locale, description?: string): MetaDescriptor[] {
	const shop = m.shop_name({}, { locale })
	const tags: MetaDescriptor[] = [{ title: title ? `${title} · ${shop}` : shop }]
	if (description) tags.push({ name: "description", content: description })
	return tags
}
