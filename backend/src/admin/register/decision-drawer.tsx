import { Button, Drawer, InlineTip, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import type { FormEvent } from "react"
import type { RegisterFile } from "../../certification/register-answers"
import { useLocale } from "../locale"
import { Refusal, useAct } from "./api"
import { DecisionFields } from "./decision-fields"

const TITLE = {
	grant: m.admin_act_grant,
	renew: m.admin_act_renew,
	upgrade: m.admin_act_upgrade,
}

/** Enters a decision. What it replaces is named from the screen, so a register that moved on meanwhile refuses it. */
export function DecisionDrawer(props: { file: RegisterFile; kind: keyof typeof TITLE; onClose: () => void }) {
	const { file, kind, onClose } = props
	const locale = useLocale()
	const act = useAct(file.id, kind)
	const refusal = act.error instanceof Refusal ? act.error.body : null

	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const decision = decisionOf(new FormData(event.currentTarget))
		const replaces = kind === "grant" ? {} : { replaces: file.latest?.code ?? "" }
		act.mutate(
			{ ...decision, ...replaces },
			{
				onSuccess: () => {
					toast.success(m.admin_saved({}, { locale }))
					onClose()
				},
			},
		)
	}

	return (
		<Drawer open onOpenChange={(open) => (open ? undefined : onClose())}>
			<Drawer.Content>
				<Drawer.Header>
					<Drawer.Title>{TITLE[kind]({}, { locale })}</Drawer.Title>
					<Drawer.Description>{file.name.vi}</Drawer.Description>
				</Drawer.Header>
				<form onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
					<Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
						{act.error ? (
							<InlineTip variant="error" label={m.admin_refused({}, { locale })}>
								{act.error.message}
							</InlineTip>
						) : null}
						<DecisionFields refusal={refusal} />
					</Drawer.Body>
					<Drawer.Footer>
						<Button type="button" variant="secondary" onClick={onClose}>
							{m.admin_cancel({}, { locale })}
						</Button>
						<Button type="submit" isLoading={act.isPending}>
							{m.admin_save({}, { locale })}
						</Button>
					</Drawer.Footer>
				</form>
			</Drawer.Content>
		</Drawer>
	)
}

/** The body of the request. An empty number becomes null, which the API refuses at its field. */
function decisionOf(form: FormData): object {
	const text = (name: string) => String(form.get(name) ?? "").trim()
	const number = (name: string) => (text(name) === "" ? null : Number(text(name).replace(",", ".")))
	return {
		stars: number("stars"),
		potentialFive: form.get("potentialFive") === "on",
		parts: { a: number("parts.a"), b: number("parts.b"), c: number("parts.c") },
		score: number("score"),
		decisionNumber: text("decisionNumber"),
		certificateNumber: text("certificateNumber") || null,
		authority: text("authority"),
		decidedOn: text("decidedOn"),
	}
}
