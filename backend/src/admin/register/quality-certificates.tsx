import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import type { RegisterFile } from "../../certification/register-answers"
import { formatDay, useLocale } from "../locale"
import { useRole } from "../officer"
import { AddQualityDrawer } from "./add-quality-drawer"
import { EndQualityDrawer } from "./end-quality-drawer"
import { qualityKindName } from "./quality-kind-name"

type Paper = RegisterFile["quality"][number]

/** The papers beside the OCOP certificate. The programme office adds and ends them. */
export function QualityCertificates({ file }: { file: RegisterFile }) {
	const locale = useLocale()
	const mayWrite = useRole() === "programme_office"
	const [open, setOpen] = useState<"add" | Paper | null>(null)
	const close = () => setOpen(null)
	return (
		<Container className="p-0">
			<div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
				<Heading level="h2">{m.admin_quality({}, { locale })}</Heading>
				{mayWrite ? (
					<Button size="small" variant="secondary" onClick={() => setOpen("add")}>
						{m.admin_quality_add({}, { locale })}
					</Button>
				) : null}
			</div>
			{file.quality.length === 0 ? (
				<Text size="small" className="px-6 pb-6 text-ui-fg-subtle">
					{m.admin_quality_none({}, { locale })}
				</Text>
			) : (
				<ul className="divide-y border-t">
					{file.quality.map((paper) => (
						<li key={paper.id} className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
							<PaperLine paper={paper} />
							{mayWrite ? (
								<Button size="small" variant="secondary" onClick={() => setOpen(paper)}>
									{m.admin_quality_end({}, { locale })}
								</Button>
							) : null}
						</li>
					))}
				</ul>
			)}
			{open === "add" ? <AddQualityDrawer file={file} onClose={close} /> : null}
			{open && open !== "add" ? <EndQualityDrawer file={file} paper={open} onClose={close} /> : null}
		</Container>
	)
}

function PaperLine({ paper }: { paper: Paper }) {
	const locale = useLocale()
	const { kind, number, issuer, expired } = paper
	const day = formatDay(paper.validThrough, locale)
	return (
		<div className="min-w-0">
			<Text size="small" weight="plus">
				{qualityKindName(kind, locale)}
			</Text>
			<Text size="small" className="break-words text-ui-fg-subtle">
				{m.admin_quality_line({ number, issuer }, { locale })}
			</Text>
			<StatusBadge color={expired ? "red" : "green"}>
				{expired
					? m.admin_quality_expired_on({ day }, { locale })
					: m.admin_valid_through({ day }, { locale })}
			</StatusBadge>
		</div>
	)
}
