import { isPublicCode, normalisePublicCode } from "@ocop/domain"
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { certificateTags, certificateView, readCertificate } from "~/features/certificate/certificate.server"
import { certificatePath } from "~/features/certificate/certificate-entry.server"
import { CertificatePage } from "~/features/certificate/certificate-page"
import { Boundary, whenNeeded } from "~/features/frame/boundary"
import { pageTags } from "~/features/seo/share-tags"
import { sharedPage } from "~/platform/cache.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { notFound, orRefuse } from "~/platform/refusal.server"

export const headers = ownHeaders

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
	pageTags(data?.face, localeOf(location.pathname))

/** A code is found however it was typed: in small letters, spaced, with O for 0; the address then becomes the printed one. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const typed = params.code ?? ""
	const code = normalisePublicCode(typed)
	if (!isPublicCode(code)) throw notFound()
	const detail = await orRefuse(readCertificate(code, request.signal))
	if (typed !== code) throw redirect(certificatePath(code, locale), 301)
	return sharedPage(
		certificateView(detail, locale, context.origin),
		certificateTags(detail),
		detail.freshUntil,
	)
}

export default function Certificate() {
	return <CertificatePage view={useLoaderData<typeof loader>()} />
}

const MissingCertificate = whenNeeded(
	async () => (await import("~/features/certificate/missing-certificate")).MissingCertificate,
)

export function ErrorBoundary() {
	return <Boundary page={MissingCertificate} />
}
