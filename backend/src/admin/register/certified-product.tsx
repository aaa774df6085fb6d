import { ArrowLeft } from "@medusajs/icons"
import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { RegisterFile } from "../../certification/register-answers"
import { LoadProblem } from "../load-problem"
import { useLocale } from "../locale"
import { useRole } from "../officer"
import { ActList } from "./act-list"
import { useRegisterFile } from "./api"
import { DecisionDrawer } from "./decision-drawer"
import { History } from "./history"
import { QualityCertificates } from "./quality-certificates"
import { RevokeDrawer } from "./revoke-drawer"
import { Stars } from "./stars"

/** One certified product: its stars now, what may be done, its history and who did what. */
export function CertifiedProduct({ id }: { id: string }) {
	const locale = useLocale()
	const { data: file, error, refetch } = useRegisterFile(id)
	if (error && !file) {
		return (
			<Container>
				<LoadProblem error={error} onRetry={refetch} />
			</Container>
		)
	}
	if (!file) {
		return <Skeleton role="status" aria-label={m.admin_loading({}, { locale })} className="h-64 w-full" />
	}
	return (
		<div className="flex flex-col gap-y-3">
			<Link to="/chung-nhan-ocop" className="inline-flex w-fit items-center gap-x-1 text-ui-fg-interactive">
				<ArrowLeft aria-hidden />
				<Text size="small">{m.admin_back_to_register({}, { locale })}</Text>
			</Link>
			<Summary file={file} />
			<History certificates={file.history} />
			<QualityCertificates file={file} />
			<Listings listings={file.listings} />
			<ActList acts={file.acts} />
		</div>
	)
}

type Act = "grant" | "renew" | "upgrade" | "revoke"

function Summary({ file }: { file: RegisterFile }) {
	const locale = useLocale()
	const role = useRole()
	const [open, setOpen] = useState<Act | null>(null)
	const close = () => setOpen(null)
	return (
		<Container className="flex flex-wrap items-start justify-between gap-4">
			<div className="flex flex-col gap-y-1">
				<Heading>{file.name.vi}</Heading>
				<Text size="small" className="text-ui-fg-subtle">
					{file.producer.name} · {file.ward.name} · {file.code}
				</Text>
				{file.rating ? (
					<Stars {...file.rating} />
				) : (
					<Text size="small">{m.admin_no_stars({}, { locale })}</Text>
				)}
				{file.demo ? (
					<Text size="small" className="text-ui-fg-muted">
						{m.admin_demo_data({}, { locale })}
					</Text>
				) : null}
			</div>
			{role === "programme_office" ? (
				<div className="flex flex-wrap gap-2">
					{actsFor(file).map((act) => (
						<Button
							key={act}
							size="small"
							variant={act === "revoke" ? "danger" : "secondary"}
							onClick={() => setOpen(act)}
						>
							{ACT_TEXT[act]({}, { locale })}
						</Button>
					))}
				</div>
			) : role ? (
				<Text size="small" className="max-w-64 text-ui-fg-muted">
					{m.admin_only_office({}, { locale })}
				</Text>
			) : null}
			{open === "revoke" && file.latest ? (
				<RevokeDrawer file={file} code={file.latest.code} onClose={close} />
			) : null}
			{open && open !== "revoke" ? <DecisionDrawer file={file} kind={open} onClose={close} /> : null}
		</Container>
	)
}

const ACT_TEXT = {
	grant: m.admin_act_grant,
	renew: m.admin_act_renew,
	upgrade: m.admin_act_upgrade,
	revoke: m.admin_act_revoke,
}

/** What the register would accept now. The API decides; this only spares the officer a refusal. */
function actsFor({ latest }: RegisterFile): Act[] {
	switch (latest?.standing) {
		case "active":
		case "expiring":
			return latest.stars === 5 ? ["renew", "revoke"] : ["renew", "upgrade", "revoke"]
		case "expired":
			return ["renew", "revoke"]
		default:
			return ["grant"]
	}
}

function Listings({ listings }: { listings: RegisterFile["listings"] }) {
	const locale = useLocale()
	return (
		<Container>
			<Heading level="h2">{m.admin_listings({}, { locale })}</Heading>
			{listings.length === 0 ? (
				<Text size="small" className="mt-2 text-ui-fg-subtle">
					{m.admin_no_listings({}, { locale })}
				</Text>
			) : (
				<ul className="mt-2">
					{listings.map((listing) => (
						<li key={listing.id}>
							<Link to={`/products/${listing.id}`} className="text-ui-fg-interactive">
								<Text size="small">{listing.title}</Text>
							</Link>
						</li>
					))}
				</ul>
			)}
		</Container>
	)
}
