import { RemixBrowser } from "@remix-run/react"
import { startTransition } from "react"
import { hydrateRoot } from "react-dom/client"
import { withoutCampaign } from "./features/seo/campaign"

// The server rendered the page without them; both must speak of the same address.
const { pathname, search, hash } = location
const kept = withoutCampaign(search)
if (kept !== search) history.replaceState(history.state, "", pathname + kept + hash)

startTransition(() => {
	hydrateRoot(document, <RemixBrowser />)
})
