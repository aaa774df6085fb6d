import { m } from "@ocop/messages"
import { useLocale } from "@ocop/ui"
import { MissingPage } from "~/features/content/missing-page"
import { localePath } from "~/platform/locale"
import { CertificateSearch } from "./certificate-search"

/** No certificate has that code: said plainly, for it may be on a false label. */
export function MissingCertificate() {
	const locale = useLocale()
	return (
		<MissingPage
			title={m.certificate_missing_title({}, { locale })}
			text={m.certificate_missing({}, { locale })}
			actions={
				<div className="w-full max-w-md text-left">
					<CertificateSearch action={localePath("/xac-thuc", locale)} query={null} />
				</div>
			}
		/>
	)
}
